@echo off
rem Starts registry.jar, which lies beside this file.
rem A batch file cannot ask whether a stream is a terminal: without registry.terminal and registry.watched
rem the program prints neither colours nor progress, which is right for files and pipes.
setlocal
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
chcp 65001 >nul
"%JAVA%" -XX:SharedArchiveFile="%~dp0registry.jsa" -Xshare:auto -Xlog:disable -Xlog:all=error,cds*=off:stderr -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 %REGISTRY_JAVA_OPTS% -jar "%~dp0registry.jar" %*
exit /b %ERRORLEVEL%

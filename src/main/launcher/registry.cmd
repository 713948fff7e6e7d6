@echo off
rem Starts registry.jar, which lies beside this file.
rem A batch file cannot ask whether a stream is a terminal: without registry.terminal and registry.watched
rem the program prints neither colours nor progress, which is right for files and pipes.
setlocal
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
rem The archive of classes only saves time; a Java that does not know its option starts without it.
set "KEPT="
if exist "%~dp0registry.jsa" set KEPT=-XX:SharedArchiveFile="%~dp0registry.jsa" -Xlog:all=error,cds*=off:stderr
if exist "%~dp0registry.aot" set KEPT=-XX:AOTCache="%~dp0registry.aot"
rem A newer Java would call a redirected input a console too, were it not for jdk.console.
chcp 65001 >nul
"%JAVA%" -Xshare:auto -XX:+IgnoreUnrecognizedVMOptions -Xlog:disable %KEPT% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Djdk.console=java.base %REGISTRY_JAVA_OPTS% -cp "%~dp0registry.jar" ru.touchpoints.registry.cli.Main %*
exit /b %ERRORLEVEL%

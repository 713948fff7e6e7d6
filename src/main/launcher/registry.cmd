@echo off
rem Starts registry.jar, which lies beside this file.
rem A batch file cannot ask whether a stream is a terminal: without registry.terminal and registry.watched
rem the program prints neither colours nor progress, which is right for files and pipes.
setlocal DisableDelayedExpansion
chcp 65001 >nul
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
rem The Java that the program came with is the one that it was tried with.
if exist "%~dp0runtime\bin\java.exe" set "JAVA=%~dp0runtime\bin\java.exe"
set "NOJAVA="
if "%JAVA%"=="java" for %%J in (java.exe) do if "%%~$PATH:J"=="" goto nojava
if "%~1"=="make-archive" if "%~2"=="" goto archive
rem The archive of classes only saves time; a Java that does not know its option starts without it.
set "KEPT="
if exist "%~dp0registry.jsa" set KEPT=-XX:SharedArchiveFile="%~dp0registry.jsa" -Xlog:all=error,cds*=off:stderr
if exist "%~dp0registry.aot" set KEPT=-XX:AOTCache="%~dp0registry.aot"
rem A newer Java would call a redirected input a console too, were it not for jdk.console.
"%JAVA%" -Xshare:auto -XX:+IgnoreUnrecognizedVMOptions -Xlog:disable %KEPT% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Djava.awt.headless=true -Djdk.console=java.base %REGISTRY_JAVA_OPTS% -cp "%~dp0registry.jar" ru.touchpoints.registry.cli.Main %*
exit /b %ERRORLEVEL%

rem Makes the archive of classes for this place and this Java. Nothing half made takes its name. Russian
rem letters stand in the last line alone: older systems miss labels that come behind them.
:archive
rem Java 25 and newer keep more than classes, in a file of another kind; an older one refuses the option.
"%JAVA%" -XX:AOTCacheOutput="%~dp0registry.new.aot" -cp "%~dp0registry.jar" ru.touchpoints.registry.cli.Training >nul 2>nul
if errorlevel 1 goto classes
move /y "%~dp0registry.new.aot" "%~dp0registry.aot" >nul 2>nul
if errorlevel 1 goto failed
exit /b 0

:classes
"%JAVA%" -Xshare:off -XX:DumpLoadedClassList="%~dp0registry.new.list" -cp "%~dp0registry.jar" ru.touchpoints.registry.cli.Training >nul 2>nul
if errorlevel 1 goto failed
"%JAVA%" -Xshare:dump -XX:+UseG1GC -XX:SharedClassListFile="%~dp0registry.new.list" -XX:SharedArchiveFile="%~dp0registry.new.jsa" -cp "%~dp0registry.jar" >nul 2>nul
if errorlevel 1 goto failed
del "%~dp0registry.new.list"
move /y "%~dp0registry.new.jsa" "%~dp0registry.jsa" >nul 2>nul
if errorlevel 1 goto failed
exit /b 0

:nojava
set "NOJAVA=yes"
goto tell

:failed
del "%~dp0registry.new.list" "%~dp0registry.new.jsa" "%~dp0registry.new.aot" >nul 2>nul

:tell
if defined NOJAVA (echo Не найдена Java. Установите Java 17 или новее либо задайте JAVA_HOME.>&2& exit /b 2) else (echo Не удалось сделать архив классов в папке "%~dp0".>&2& exit /b 2)

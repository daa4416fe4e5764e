@echo off
rem One command a question; nua alone lists them. Written without a Windows at hand: untried.
setlocal
for %%v in (3.13 3.12 3.11) do (
    py -%%v -c "" >nul 2>nul && (
        py -%%v "%~dp0packaging\nua.py" %*
        exit /b
    )
)
python -c "import sys; sys.exit(sys.version_info < (3, 11))" >nul 2>nul && (
    python "%~dp0packaging\nua.py" %*
    exit /b
)
echo Python 3.11 or newer was not found. Install it from python.org and try again. 1>&2
exit /b 1

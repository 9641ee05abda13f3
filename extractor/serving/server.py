"""Runs Datasette with the pages of this package over one store, on this machine alone."""

from pathlib import Path
from typing import Any

import uvicorn
from datasette.app import Datasette

from extractor.errors import ExtractorError
from extractor.store import open_for_reading

HOST = "127.0.0.1"
SETTINGS = {
    "sql_time_limit_ms": 10_000,
    "max_returned_rows": 10_000,
    "allow_download": True,
    "default_page_size": 50,
    "template_debug": False,
}


def application(path: Path, *, cors: bool = False) -> Any:
    """Return the ASGI application that shows the store at `path`; with `cors` other sites may read its JSON.

    Raises ExtractorError if the file is no store of this version.
    """
    open_for_reading(path).close()
    metadata = {"plugins": {"extractor": {"home": True}}, "title": "News of reform"}
    return Datasette([str(path)], settings=SETTINGS, cors=cors, metadata=metadata).app()


def serve(path: Path, *, port: int, cors: bool = False, on_start: Any = lambda address: None) -> None:
    """Show the store at `path` until interrupted; `on_start` is told the address. Raises ExtractorError as above."""
    import socket

    app = application(path, cors=cors)
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((HOST, port))
        except OSError as error:
            raise ExtractorError(f"port {port} cannot be used ({error.strerror}): name another with --port") from None
        listener.listen()
        on_start(f"http://{HOST}:{listener.getsockname()[1]}/")
        uvicorn.Server(uvicorn.Config(app, log_level="warning")).run(sockets=[listener])

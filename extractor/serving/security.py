"""What keeps stored text from running: a policy that allows scripts of this server alone."""

import base64
import hashlib
import re
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import datasette as datasette_package

_SWITCH = re.compile(r"\{\{ datasette_allow_facet \}\}")
_INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)


def policy() -> str:
    """Return the Content-Security-Policy of all pages.

    Inline scripts are refused but for those of Datasette's own templates, which are known by their hashes; styles may
    be inline, since charts set them. Nothing is loaded from elsewhere.
    """
    own = " ".join(f"'sha256-{digest}'" for digest in _datasette_scripts())
    return (
        f"default-src 'none'; script-src 'self' {own}; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
        "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )


def _datasette_scripts() -> list[str]:
    """Return the hashes of the inline scripts of Datasette's templates: those without a value, or with a switch."""
    templates = Path(str(datasette_package.__file__)).parent / "templates"
    found = (script for path in sorted(templates.glob("*.html")) for script in _INLINE.findall(path.read_text("utf-8")))
    filled = (_SWITCH.sub(value, script) for script in found for value in ("true", "false"))
    scripts = dict.fromkeys(script for script in filled if "{{" not in script and "{%" not in script)
    return [base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in scripts]


def wrapper(_: Any) -> Callable[[Any], Any]:
    """Return the ASGI middleware that adds the headers."""
    headers = [
        (b"content-security-policy", policy().encode()),
        (b"x-content-type-options", b"nosniff"),
        (b"referrer-policy", b"no-referrer"),
    ]

    def wrap(app: Any) -> Any:
        async def secured(scope: Any, receive: Any, send: Callable[[Any], Awaitable[None]]) -> None:
            async def send_with_headers(event: Any) -> None:
                if event["type"] == "http.response.start":
                    event = {**event, "headers": [*event.get("headers", []), *headers]}
                await send(event)

            await app(scope, receive, send_with_headers if scope["type"] == "http" else send)

        return secured

    return wrap

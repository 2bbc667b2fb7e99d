"""Test of the site in a browser, at the width of a phone and of a desktop, and of every link: `make docs-check`."""

from __future__ import annotations

import functools
import json
import shutil
import sys
import tempfile
import threading
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

HTML = Path(__file__).parents[2] / "build" / "docs" / "html"
PHONE, DESKTOP = 375, 1280
ARGUMENTS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
             "--disable-background-networking", "--disable-component-update"]  # fmt: skip
# With this theme, content that is too wide scrolls inside one of these elements.
WIDEST = """
const framing = "html, body, .page, .main, .content, article, section";
const frames = [...document.querySelectorAll(framing)];
return Math.max(...frames.map(frame => frame.scrollWidth));
"""


class Links(HTMLParser):
    """Links of a page, the files that it loads, and its anchors."""

    def __init__(self, text: str):
        super().__init__()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.anchors: set[str] = {"", "top"}
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Record the links and anchors of a tag."""
        values = {name: value or "" for name, value in attrs}
        self.anchors |= {values[name] for name in ("id", "name") if name in values}
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        elif tag in ("img", "script", "iframe", "source") and "src" in values:
            self.loaded.append(values["src"])
        elif tag == "link" and values.get("rel") not in ("next", "prev", "canonical"):
            self.loaded.append(values.get("href", ""))


def dead_links(pages: list[Path]) -> list[str]:
    """Find links inside the site that have no target, and files loaded from another host."""
    parsed = {page: Links(page.read_text("utf-8")) for page in pages}
    faults = []
    for page, found in parsed.items():
        for link in found.links + found.loaded:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                if link in found.loaded and parts.scheme != "data":
                    faults.append(f"{page.relative_to(HTML)} loads {link}")
                continue
            target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
            if target.is_dir():
                target /= "index.html"
            if not target.exists():
                faults.append(f"{page.relative_to(HTML)}: no file {link}")
            elif target in parsed and unquote(parts.fragment) not in parsed[target].anchors:
                faults.append(f"{page.relative_to(HTML)}: no anchor {link}")
    return faults


class SilentHandler(SimpleHTTPRequestHandler):
    """Serve files without a log."""

    def log_message(self, format: str, *args: object) -> None:
        """Print nothing."""


class Browser:
    """Chromium without a window, with an empty profile."""

    def __init__(self, profile: str):
        from selenium.webdriver import Chrome, ChromeOptions
        from selenium.webdriver.chrome.service import Service

        programs = [shutil.which("chromium"), shutil.which("chromedriver")]
        if None in programs:
            raise SystemExit("docs-check needs Chromium. On Debian: apt-get install chromium chromium-driver")
        options = ChromeOptions()
        options.binary_location = str(programs[0])
        for argument in [*ARGUMENTS, f"--user-data-dir={profile}"]:
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = Chrome(options=options, service=Service(str(programs[1])))

    def set_width(self, pixels: int, height: int = 812) -> None:
        """Set the width of the screen, which may be smaller than Chromium's smallest window."""
        size = {"width": pixels, "height": height, "deviceScaleFactor": 1, "mobile": pixels == PHONE}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)

    def find_faults(self, address: str, host: str) -> list[str]:
        """Find the faults of a page: messages on the console, requests to other hosts, and excess width."""
        self.driver.execute_cdp_cmd("Network.enable", {})
        found = []
        for pixels in (PHONE, DESKTOP):
            self.set_width(pixels)
            self.driver.get(address)
            over = self.driver.execute_script(WIDEST) - pixels
            if over > 0:
                found.append(f"{over} pixels wider than a screen of {pixels}")
        found += [f"the console says {entry['message']}" for entry in self.driver.get_log("browser")]
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                url = message["params"]["request"]["url"]
                # Chromium's own pages, such as its start page, have chrome:// addresses.
                if urlsplit(url).scheme.startswith(("http", "ws")) and urlsplit(url).netloc != host:
                    found.append(f"requests {url}")
        return found

    def save_screenshot(self, address: str, pixels: int, file: Path, height: int = 812) -> None:
        """Save a screenshot of the top of a page."""
        self.set_width(pixels, height)
        self.driver.get(address)
        self.driver.save_screenshot(str(file))

    def search(self, address: str, words: str) -> list[str]:
        """Search the site and return the addresses found."""
        from selenium.webdriver.common.by import By
        from selenium.webdriver.support.ui import WebDriverWait

        self.driver.get(f"{address}/search.html?q={words}")
        WebDriverWait(self.driver, 20).until(lambda d: d.find_elements(By.CSS_SELECTOR, "#search-results li a"))
        return [
            a.get_attribute("href") or "" for a in self.driver.find_elements(By.CSS_SELECTOR, "#search-results li a")
        ]


def main(screenshots: list[str]) -> int:
    """Test every page, or save screenshots of some.

    Args:
        screenshots: a folder, and addresses of pages inside the site; empty to test every page.
    """
    pages = sorted(HTML.rglob("*.html"))
    if not pages:
        raise SystemExit("There is no site: run `make docs` first.")
    faults = dead_links(pages)
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(SilentHandler, directory=str(HTML)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    host = f"127.0.0.1:{server.server_port}"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = Browser(profile)
        try:
            for page in pages if not screenshots else []:
                path = page.relative_to(HTML).as_posix()
                faults += [f"{path}: {fault}" for fault in browser.find_faults(f"http://{host}/{path}", host)]
            if not any("reference/layers.html" in link for link in browser.search(f"http://{host}", "layer_dense")):
                faults.append("search.html does not find layer_dense")
            for path in screenshots[1:]:
                for name, pixels in (("phone", PHONE), ("desktop", DESKTOP)):
                    file = Path(screenshots[0]) / f"{path.replace('/', '-').partition('#')[0]}-{name}.png"
                    browser.save_screenshot(f"http://{host}/{path}", pixels, file)
        finally:
            browser.driver.quit()
            server.shutdown()
    print(*faults, f"{len(pages)} pages, {len(faults)} faults", sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

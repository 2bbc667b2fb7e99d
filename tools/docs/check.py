"""`make docs-check`: the site in a real browser, on a phone and on a desk, and every link of it."""

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
PHONE, DESK = 375, 1280
ARGUMENTS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
             "--disable-background-networking", "--disable-component-update"]  # fmt: skip
# The theme lets what is too wide scroll within the page's frame, which a reader would have to push to and fro.
WIDEST = """
const framing = "html, body, .page, .main, .content, article, section";
const frames = [...document.querySelectorAll(framing)];
return Math.max(...frames.map(frame => frame.scrollWidth));
"""


class Links(HTMLParser):
    """What a page links to and loads, and the places in it that can be linked to."""

    def __init__(self, text: str):
        super().__init__()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.places: set[str] = {"", "top"}
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what the tag links to."""
        given = {name: value or "" for name, value in attrs}
        self.places |= {given[name] for name in ("id", "name") if name in given}
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        elif tag in ("img", "script", "iframe", "source") and "src" in given:
            self.loaded.append(given["src"])
        elif tag == "link" and given.get("rel") not in ("next", "prev", "canonical"):
            self.loaded.append(given.get("href", ""))


def dead_links(pages: list[Path]) -> list[str]:
    """Links within the site that lead nowhere, and what would be loaded from elsewhere."""
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
            elif target in parsed and unquote(parts.fragment) not in parsed[target].places:
                faults.append(f"{page.relative_to(HTML)}: no place {link}")
    return faults


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""


class Browser:
    """Chromium without a window, with a user of its own that has never been anywhere."""

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

    def width(self, pixels: int, height: int = 812) -> None:
        """Make the screen as wide as this: a phone's screen is narrower than Chromium's narrowest window."""
        size = {"width": pixels, "height": height, "deviceScaleFactor": 1, "mobile": pixels == PHONE}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)

    def faults(self, address: str, host: str) -> list[str]:
        """What is wrong with a page: what the console says, requests to elsewhere, and where it is too wide."""
        self.driver.execute_cdp_cmd("Network.enable", {})
        found = []
        for pixels in (PHONE, DESK):
            self.width(pixels)
            self.driver.get(address)
            over = self.driver.execute_script(WIDEST) - pixels
            if over > 0:
                found.append(f"{over} pixels wider than a screen of {pixels}")
        found += [f"the console says {entry['message']}" for entry in self.driver.get_log("browser")]
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                url = message["params"]["request"]["url"]
                # Chromium's own pages, such as the one it starts with, are chrome://.
                if urlsplit(url).scheme.startswith(("http", "ws")) and urlsplit(url).netloc != host:
                    found.append(f"asks for {url}")
        return found

    def picture(self, address: str, pixels: int, file: Path, height: int = 812) -> None:
        """A picture of the top of a page."""
        self.width(pixels, height)
        self.driver.get(address)
        self.driver.save_screenshot(str(file))

    def finds(self, address: str, words: str) -> list[str]:
        """What the search of the site finds."""
        from selenium.webdriver.common.by import By
        from selenium.webdriver.support.ui import WebDriverWait

        self.driver.get(f"{address}/search.html?q={words}")
        WebDriverWait(self.driver, 20).until(lambda d: d.find_elements(By.CSS_SELECTOR, "#search-results li a"))
        return [
            a.get_attribute("href") or "" for a in self.driver.find_elements(By.CSS_SELECTOR, "#search-results li a")
        ]


def main(pictures: list[str]) -> int:
    """Look at every page; with arguments, also take pictures of these pages.

    Args:
        pictures: a folder, and addresses of pages within the site.
    """
    pages = sorted(HTML.rglob("*.html"))
    if not pages:
        raise SystemExit("There is no site yet: make docs")
    faults = dead_links(pages)
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(HTML)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    host = f"127.0.0.1:{server.server_port}"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = Browser(profile)
        try:
            for page in pages if not pictures else []:
                path = page.relative_to(HTML).as_posix()
                faults += [f"{path}: {fault}" for fault in browser.faults(f"http://{host}/{path}", host)]
            if not any("reference/layers.html" in link for link in browser.finds(f"http://{host}", "layer_dense")):
                faults.append("search.html does not find layer_dense")
            for path in pictures[1:]:
                for name, pixels in (("phone", PHONE), ("desk", DESK)):
                    file = Path(pictures[0]) / f"{path.replace('/', '-').partition('#')[0]}-{name}.png"
                    browser.picture(f"http://{host}/{path}", pixels, file)
        finally:
            browser.driver.quit()
            server.shutdown()
    print(*faults, f"{len(pages)} pages, {len(faults)} faults", sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

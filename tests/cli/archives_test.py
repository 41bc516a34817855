"""WARC and ARC files: a line a page, the same as the page as a file; damage costs what it is in; resumed where a run ended."""
import gzip
import json
import random
import signal
import subprocess
import time
import unittest
import zlib

from newsclip_case import KEYS, MENU, PAGE, PROGRAM, ProgramCase, some

DATE = "2024-05-18T09:30:00Z"
KINDS = ("plain", "members", "one", "arc", "arc-members")


def http(body, head="HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nDate: Sat, 18 May 2024 09:30:00 GMT\r\n"):
    return head.encode() + b"\r\n" + (body.encode() if isinstance(body, str) else body)


def warc(kind, block, url="", type="application/http", extra="", length=None):
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Date: {DATE}\r\n"
    if url:
        head += f"WARC-Target-URI: {url}\r\n"
    head += f"{extra}Content-Type: {type}\r\nContent-Length: {len(block) if length is None else length}\r\n\r\n"
    return head.encode() + block + b"\r\n\r\n"


def arc(block, url):
    return f"{url} 192.0.2.1 20240518093000 text/html {len(block)}\n".encode() + block + b"\n"


def packed(kind, records):
    if "members" in kind:
        return b"".join(gzip.compress(record, mtime=0) for record in records)
    whole = b"".join(records)
    return gzip.compress(whole, mtime=0) if kind == "one" else whole


class ArchivesCase(ProgramCase):
    def setUp(self):
        super().setUp()
        self.pages = [PAGE.replace("Tram line", f"Tram line {i}") for i in range(12)]
        self.urls = [f"https://news.example/{i}" for i in range(12)]

    def records(self, kind):
        """The records of an archive of the pages, with what is no page between them."""
        if kind.startswith("arc"):
            about = b"1 0 Test\nURL IP-address Archive-date Content-type Archive-length\n"
            return [b"filedesc://test.arc 0.0.0.0 20240518093000 text/plain %d\n" % len(about) + about + b"\n"] + [
                arc(http(page), url) for page, url in zip(self.pages, self.urls)]
        records = [warc("warcinfo", b"software: test\r\n", type="application/warc-fields")]
        for page, url in zip(self.pages, self.urls):
            records.append(warc("request", b"GET / HTTP/1.1\r\n\r\n", url))
            records.append(warc("response", http(page), url))
            records.append(warc("response", http(b"\xFF\xD8\xFF" * 300, "HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n"), url + ".jpg"))
        return records

    def assert_pages(self, values, numbers=range(12)):
        self.assertEqual([v["url"] for v in values], [self.urls[i] for i in numbers])
        for value, i in zip(values, numbers):
            self.assertEqual(value["title"], f"Tram line {i} opens")
            self.assertEqual((value["date"], value["captured"]), (None, DATE))
            self.assertEqual(len(value["paragraphs"]), 3)


class Archives(ArchivesCase):
    def test_a_line_is_that_of_the_page_as_a_file(self):
        self.pages[3] = MENU
        for name, page in enumerate(self.pages):
            self.put(f"{name}.html", page)
        for kind in KINDS:
            self.put("a", packed(kind, self.records(kind)))
            for words in ([], ["--all"]):
                plain = [self.values(self.run_program("--compact", "--url", url, "--encoding", "utf-8", "--captured", DATE[:10], *words, f"{i}.html").stdout)[0]
                         for i, url in enumerate(self.urls)]
                lines = []
                for jobs in ("1", "3"):
                    lines.append(self.lines("--jobs", jobs, *words, "a"))
                    with open(self.folder / "a", "rb") as file:  # as a file and, by cat, as a pipe
                        lines.append(self.lines("--jobs", jobs, *words, "-", stdin=file.read()))
                for values in lines:
                    self.assertEqual(len(values), 12)
                    self.assertEqual(len({v.pop("record") for v in values}), 12)
                    for value, one, url in zip(values, plain, self.urls):
                        self.assertEqual(list(value)[:3], ["file", "url", "captured"])
                        self.assertIn(value.pop("file"), ("a", "-"))
                        self.assertEqual((value.pop("url"), value.pop("captured")), (url, DATE))
                        expected = dict(one)
                        if words:
                            value["url"] = value.pop("canonical")
                        for key in expected:
                            self.assertEqual(value[key], expected[key], key)

    def test_a_record_is_found_by_its_name(self):
        for kind in ("plain", "members", "arc", "arc-members"):
            whole = packed(kind, self.records(kind))
            self.put("a", whole)
            for value in self.lines("-q", "a"):
                part = whole[int(value["record"]):]
                again = self.values(self.run_program("-q", "-", stdin=part).stdout)[0]
                self.assertEqual((again["url"], again["title"]), (value["url"], value["title"]))

    def test_totals_and_statuses(self):
        self.put("a", packed("members", self.records("members")))
        done = self.run_program("a")
        self.assertEqual(done.returncode, 0)
        self.assertEqual(done.stderr.decode().splitlines(), [
            "newsclip: a: 37 records: 12 pages; passed over: 12 requests, 12 responses, 1 warcinfo",
            "newsclip: 12 pages: 12 articles, 0 without an article, 0 failed"])
        self.assertEqual(self.run_program("-q", "a").stderr, b"")
        self.put("menus", warc("response", http(MENU), "https://news.example/"))
        self.assertEqual(self.run_program("menus").returncode, 0)  # every crawl has pages without an article
        self.assertEqual(self.run_program("menus", "page.html").returncode, 0)
        self.assertEqual(self.run_program("menus", "menu.html").returncode, 1)
        self.assertEqual(self.run_program("menus", "none.html").returncode, 2)
        self.put("none", warc("request", b"GET / HTTP/1.1\r\n\r\n"))
        done = self.run_program("none")
        self.assertEqual((done.returncode, done.stdout), (0, b""))

    def test_with_files_and_folders_and_lists(self):
        (self.folder / "f").mkdir()
        self.put("f/a.warc.gz", packed("members", self.records("members")))
        self.put("f/b.html", PAGE)
        self.put("f/c.WARC", packed("plain", self.records("plain")))
        self.put("f/d.arc.gz", packed("arc-members", self.records("arc-members")))
        self.put("list", "f/a.warc.gz\nf/b.html\nf/c.WARC\nf/d.arc.gz\n")
        whole = self.run_program("--recursive", "f").stdout
        self.assertEqual(whole, self.run_program("--files-from", "list", "--jobs", "3").stdout)
        files = [v["file"] for v in self.values(whole)]
        self.assertEqual(files, ["f/a.warc.gz"] * 12 + ["f/b.html"] + ["f/c.WARC"] * 12 + ["f/d.arc.gz"] * 12)
        self.run_program("-o", "out", "f/a.warc.gz")
        self.assertEqual((self.folder / "out").read_bytes(), self.run_program("f/a.warc.gz").stdout)

    def test_what_goes_with_one_page_only(self):
        self.put("a.warc", packed("plain", self.records("plain")))
        self.assert_fails("--pretty", "a.warc", says="a.warc: is an archive, whose pages are lines; leave out --pretty")
        self.assert_fails("--url", "https://news.example/", "a.warc", says="leave out --url")
        self.assert_pages(self.lines("-q", "--compact", "a.warc"))

    def test_which_records_are_pages(self):
        html = "HTTP/1.1 {} X\r\nContent-Type: {}\r\n"
        sniffed = http(PAGE, "HTTP/1.1 200 OK\r\n")
        rows = [
            ("response", http(PAGE, html.format(203, "application/xhtml+xml")), "", True),
            ("response", http(PAGE, html.format(404, "text/html")), "", False),
            ("response", http(PAGE, html.format(301, "text/html")), "", False),
            ("response", http(PAGE, html.format(200, "application/pdf")), "", False),
            ("response", http(PAGE, html.format(200, "application/octet-stream")), "", True),
            ("response", http(PAGE, html.format(200, "application/pdf")), "WARC-Identified-Payload-Type: text/html\r\n", True),
            ("response", http(PAGE, html.format(200, "text/html")), "WARC-Identified-Payload-Type: image/png\r\n", False),
            ("response", sniffed, "", True),
            ("response", http("{}", "HTTP/1.1 200 OK\r\n"), "", False),
            ("response", b"HTTP/1.1 301 Moved\r\nLocation: /\r\n\r\n" + sniffed, "", True),
            ("response", PAGE.encode(), "", True),
            ("revisit", sniffed, "", False),
            ("metadata", PAGE.encode(), "", False),
            ("response", sniffed, "WARC-Segment-Number: 1\r\n", True),
            ("continuation", sniffed, "WARC-Segment-Number: 2\r\n", False),
        ]
        for i, (kind, block, extra, page) in enumerate(rows):
            self.put("a", warc(kind, block, "https://news.example/", extra=extra))
            with self.subTest(row=i):
                self.assertEqual(len(self.run_program("a").stdout.splitlines()), 1 if page else 0)
        for kind, type, page in (("resource", "text/html; charset=utf-8", True), ("resource", "image/png", False),
                                 ("conversion", "text/plain", True), ("resource", "", True)):
            self.put("a", warc(kind, PAGE.encode(), "https://news.example/", type=type))
            self.assertEqual(len(self.run_program("a").stdout.splitlines()), 1 if page else 0, (kind, type))
        self.put("a", warc("response", sniffed, "dns:news.example"))
        self.assertEqual(self.run_program("a").stdout, b"")

    def test_what_the_record_says(self):
        cyrillic = PAGE.replace("<meta charset=utf-8>", "").replace("Tram line opens", "Новая линия трамвая").replace("lang=en", "lang=ru")
        body = cyrillic.encode("koi8-r")
        said = http(body, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=koi8-r\r\n")
        for block, type in ((said, "application/http"), (body, "text/html; charset=koi8-r")):
            self.put("a", warc("response" if block is said else "resource", block, "<https://news.example/ä>", type=type))
            value = self.one("-q", "--all", "--encoding", "windows-1251", "a")
            self.assertEqual((value["title"], value["url"]), ("Новая линия трамвая", "https://news.example/ä"))
            self.assertEqual(value["charset"]["name"].lower(), "koi8-r")
        record = warc("response", http(PAGE)).replace(DATE.encode(), b"2009-03-65T00:00:00Z")
        self.put("a", record)
        self.assertIsNone(self.one("-q", "a")["captured"])
        self.assertEqual(self.one("-q", "--captured", "2024-05-20", "a")["captured"], "2024-05-20")
        self.assertIsNone(self.one("-q", "a")["url"])
        self.put("a", warc("response", http(PAGE), extra="WARC-Truncated: length\r\n"))
        self.assertEqual(self.one("-q", "--all", "a")["partial"], "cut")
        coded = http(zlib.compress(PAGE.encode()), "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: deflate\r\n")
        self.put("a", warc("response", coded))
        self.assertEqual(self.one("-q", "a")["title"], "Tram line opens")

    def test_what_is_read_without_complaint(self):
        page = http(PAGE)
        plain = warc("response", page)
        strange = {
            "versions": plain.replace(b"WARC/1.0", b"WARC/0.17") + plain.replace(b"WARC/1.0", b"WARC/1.1"),
            "names in any case": plain.replace(b"WARC-Type", b"warc-TYPE").replace(b"Content-Length", b"content-length ") * 2,
            "line feeds": plain.replace(b"\r\n", b"\n", 5).replace(b"\r\n\r\nHTTP", b"\n\nHTTP") * 2,
            "nothing behind": plain.rstrip(b"\r\n") * 2,
            "much behind": (plain + b"\r\n\r\n\n") * 2,
            "plain behind packed": gzip.compress(plain) + plain,
            "padded": gzip.compress(plain) + bytes(1000) + gzip.compress(plain) + bytes(512),
            "two in a member": gzip.compress(plain + plain),
            "over two members": gzip.compress(plain[:300]) + gzip.compress(plain[300:] + plain),
            "a length that is too small": gzip.compress(warc("response", page, length=len(page) - 2)) * 2,
            "a length that is too large": gzip.compress(warc("response", page, length=len(page) + 2)) * 2,
            "a far too large one": gzip.compress(warc("response", page, length=len(page) + 10_000)) * 2,
        }
        for name, archive in strange.items():
            with self.subTest(name):
                self.put("a", archive)
                values = self.lines("-q", "a")
                self.assertEqual([v["title"] for v in values], ["Tram line opens"] * 2)
                self.assertEqual(len({v["record"] for v in values}), 2)
        self.put("a", strange["two in a member"])
        self.assertEqual([v["record"] for v in self.lines("-q", "a")], ["0", "0#2"])

    def test_pages_that_are_too_large(self):
        records = self.records("members")
        records.insert(4, warc("response", http(PAGE + "x" * 200_000), "https://news.example/large"))
        for kind in ("plain", "members", "one"):
            self.put("a", packed(kind, records))
            values = self.lines("-q", "--max-bytes", "100000", "a", status=2)
            large = [v for v in values if "error" in v]
            self.assertEqual([(v["url"], v["error"]["code"]) for v in large], [("https://news.example/large", "too-large")])
            self.assert_pages([v for v in values if "error" not in v])

    def test_a_page_that_is_none(self):
        self.put("a", warc("response", http("%PDF-1.4 …"), "https://news.example/x") + warc("response", http(PAGE)))
        values = self.lines("-q", "a", status=2)
        self.assertEqual(values[0]["error"]["code"], "pdf")
        self.assertEqual(list(values[0]), ["file", "record", "url", "captured", "error"])
        self.assertEqual(list(values[1]), ["file", "record", "url", "captured", *KEYS])

    def test_a_stream_is_answered_as_it_comes(self):
        for kind in ("plain", "members"):
            with self.subTest(kind=kind), subprocess.Popen([PROGRAM, "-q", "-"], cwd=self.folder, stdin=subprocess.PIPE,
                                                           stdout=subprocess.PIPE) as program:
                archive = packed(kind, self.records(kind))
                program.stdin.write(archive[:len(archive) * 3 // 4])
                program.stdin.flush()
                self.assertEqual(json.loads(program.stdout.readline())["url"], self.urls[0])
                program.send_signal(signal.SIGTERM)
                program.communicate()
                self.assertEqual(program.returncode, 128 + signal.SIGTERM)


class Damage(ArchivesCase):
    def whole_members(self, archive, damaged, members):
        """Which pages have a member that the damaged archive holds as it was."""
        found, at = [], 0
        for i, member in enumerate(members):
            at = damaged.find(member, at) if member in damaged[at:] else at
            if damaged[at:at + len(member)] == member:
                found.append(i)
                at += len(member)
        return found

    def is_damaged(self, archive, whole):
        """Not where a byte is another one that says nothing, as that of the system."""
        try:
            return gzip.decompress(archive) != gzip.decompress(whole)
        except (EOFError, OSError, zlib.error):
            return True

    def test_at_random(self):
        pages = [warc("response", http(page), url) for page, url in zip(self.pages, self.urls)]
        for kind in ("members", "plain"):
            members = [gzip.compress(page, mtime=0) if kind == "members" else page for page in pages]
            whole = b"".join(members)
            self.put("a", whole)
            lines = {v["url"]: {k: v[k] for k in v if k != "record"} for v in self.lines("-q", "a")}
            for seed in some(range(60)):
                chance = random.Random(seed)
                at, size = chance.randrange(len(whole)), chance.choice((1, 3, 40, 900))
                damaged = {0: whole[:at], 1: whole[:at] + bytes([whole[at] ^ 255]) + whole[at + 1:], 2: whole[:at] + whole[at + size:],
                           3: whole[:at] + chance.randbytes(size) + whole[at:]}[seed % 4]
                self.put("a", damaged)
                with self.subTest(kind=kind, seed=seed):
                    done = self.run_program("-q", "a")
                    values = {v["url"]: {k: v[k] for k in v if k != "record"} for v in self.values(done.stdout)} if done.stdout else {}
                    for i in self.whole_members(whole, damaged, members):
                        self.assertEqual(values.get(self.urls[i]), lines[self.urls[i]])
                    if kind == "members" and self.is_damaged(damaged, whole):
                        self.assertEqual(done.returncode, 2)
                        self.assertIn(b'"code":"bad-record"', done.stdout)

    def test_at_each_place_of_the_ends(self):
        whole = packed("members", [warc("response", http(page), url) for page, url in zip(self.pages, self.urls)])
        for at in some(range(1, 400, 7)) + some(range(len(whole) - 40, len(whole), 3)):
            self.put("a", whole[:at])
            done = self.run_program("-q", "a")
            self.assertIn(done.returncode, (0, 1, 2))
            if at > 150:  # so much shows what it is
                self.assertEqual(done.returncode, 2, at)
                self.assertIn(b'"code":"bad-record","message":"ends within a record', done.stdout)

    def test_what_is_told(self):
        members = [gzip.compress(warc("response", http(page), url), mtime=0) for page, url in zip(self.pages, self.urls)]
        broken = members[2][:200] + b"\0\0\0\0\0\0\0\0" + members[2][208:]
        self.put("a", b"".join(members[:2]) + broken + b"".join(members[3:]))
        values = self.lines("-q", "a", status=2)
        offset = len(members[0]) + len(members[1])
        told = next(v for v in values if "error" in v)
        self.assertEqual(told["record"], str(offset))
        self.assertEqual(told["error"]["message"],
                         f"{len(members[2])} bytes are damaged: read on at {offset + len(members[2])}")
        self.put("a", b"".join(members[:5]) + b"no archive at all" * 3)
        values = self.lines("-q", "a", status=2)
        self.assert_pages(values[:5], range(5))
        self.assertEqual(values[5]["error"]["message"], "51 bytes are damaged, up to the end of the file")

    def test_lengths_of_what_is_not_packed(self):
        """The next record ends one that says to be longer; what follows one that says to be shorter is its own."""
        good = warc("response", http(self.pages[1]), self.urls[1])
        block = http(self.pages[0])
        for length in (len(block) + 50, len(block) - 50, 10**18, 2**63 - 1):
            for kind in ("response", "request"):
                self.put("a", warc(kind, block, self.urls[0], length=length) + good)
                values = [v for v in self.lines("-q", "a", status=2) if "error" not in v or v["error"]["code"] != "bad-record"]
                self.assertEqual(values[-1]["url"], self.urls[1], length)

    def test_bombs(self):
        zeros = gzip.compress(bytes(1 << 20), 9)
        head = warc("response", b"", "https://news.example/", length=1 << 40)[:-4]
        pages = gzip.compress(warc("response", http(PAGE), self.urls[0]))
        bomb = zlib.compressobj(9, zlib.DEFLATED, 31)
        packed_bomb = bomb.compress(head) + b"".join(bomb.compress(bytes(1 << 20)) for _ in range(300)) + bomb.flush()
        long_head = gzip.compress(b"WARC/1.0\r\nWARC-Type: response\r\n" + b"X: y\r\n" * 100_000)
        for archive, status in ((packed_bomb + pages, 0), (zeros * 50 + pages, 2), (long_head + pages, 2)):
            self.put("a", pages + archive)
            begun = time.monotonic()
            done = self.run_program("-q", "a")
            self.assertLess(time.monotonic() - begun, 30)
            self.assertEqual(done.returncode, status)
            titles = [v["title"] for v in self.values(done.stdout) if "error" not in v]
            self.assertEqual(titles, ["Tram line opens"] * 2)


class ResumeOfArchives(ArchivesCase):
    def test_a_run_that_was_ended(self):
        filler = "".join(f"<p>Report {k} says how the passengers liked the new tram line of the city.</p>" for k in range(60))
        self.pages = [page.replace("</article>", filler + "</article>") for page in self.pages] * 6
        self.urls = [f"https://news.example/{i}" for i in range(len(self.pages))]
        self.put("none.warc", warc("request", b"GET / HTTP/1.1\r\n\r\n"))
        for kind in ("plain", "members", "one", "arc"):
            self.put("a", packed(kind, self.records(kind)))
            names = ["none.warc", "page.html", "a", "none.warc", "a", "menu.html"]
            whole = self.run_program("-q", "--jsonl", *names).stdout
            chance = random.Random(kind)
            for _ in some(range(4)):
                (self.folder / "out").unlink(missing_ok=True)
                for _ in range(3):
                    with subprocess.Popen([PROGRAM, "-q", "--jobs", "2", "--resume", "out", *names], cwd=self.folder) as program:
                        time.sleep(chance.uniform(0, 0.15))
                        program.send_signal(chance.choice((signal.SIGKILL, signal.SIGTERM)))
                self.assertIn(self.run_program("-q", "--resume", "out", *names).returncode, (0, 1))
                self.assertEqual((self.folder / "out").read_bytes(), whole)

    def test_every_line(self):
        members = [gzip.compress(warc("response", http(page), url), mtime=0) for page, url in zip(self.pages, self.urls)]
        members[2] = members[2][:200] + b"\0\0\0\0\0\0\0\0" + members[2][208:]
        self.put("a", b"".join(members))
        self.put("b", packed("one", self.records("one")))
        whole = self.run_program("-q", "a", "b", "page.html").stdout
        lines = whole.splitlines(keepends=True)
        for i in some(range(len(lines) + 1)):
            self.put("out", b"".join(lines[:i]) + b'{"file":"a"')
            self.assertIn(self.run_program("-q", "--resume", "out", "a", "b", "page.html").returncode, (0, 2))
            self.assertEqual((self.folder / "out").read_bytes(), whole)

    def test_another_archive(self):
        self.put("a", packed("members", self.records("members")))
        self.put("out", self.run_program("-q", "a").stdout.splitlines(keepends=True)[5])
        self.put("a", packed("members", self.records("members")[1:]))
        self.assert_fails("-q", "--resume", "out", "a", says="out: ends with a record that is not in a; resume with the files")
        self.put("a", PAGE)
        self.assert_fails("-q", "--resume", "out", "a", says="out: ends with a record that is not in a")

    def test_what_can_be_read_once_is_not_looked_into(self):
        self.put("out", self.run_program("--jsonl", "page.html").stdout)
        self.assert_fails("-q", "--resume", "out", "-", "page.html", stdin=warc("request", b"GET / HTTP/1.1\r\n\r\n"),
                          says="out: ends with another page than standard input")


if __name__ == "__main__":
    unittest.main()

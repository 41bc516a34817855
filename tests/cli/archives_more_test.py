"""Mailboxes, tar archives, HAR files, web archives and mails: the same as the pages as files; damage costs what it is in;
resumed where a run ended."""
import base64
import gzip
import io
import json
import plistlib
import random
import tarfile
import time
import unittest

from newsclip_case import KEYS, PAGE, SENTENCES, ProgramCase, some

DATE = "2024-05-18T09:30:00Z"
TAR_FORMATS = {"ustar": tarfile.USTAR_FORMAT, "gnu": tarfile.GNU_FORMAT, "pax": tarfile.PAX_FORMAT}
TEXT = "Tram line opens\n\n" + "\n\n".join(SENTENCES) + "\n"


def mail(body, type="text/html", encoding="base64", more=""):
    body = base64.encodebytes(body.encode()).decode() if encoding == "base64" else body
    return (f"From: Post <post@post.example>\nDate: Sat, 18 May 2024 09:30:00 +0000\nMIME-Version: 1.0\n{more}"
            f"Content-Type: {type}; charset=utf-8\nContent-Transfer-Encoding: {encoding}\n\n{body}\n")


def mbox(mails):
    return "".join(f"From post@post.example Sat May 18 09:30:00 2024\n{one}\n" for one in mails).encode()


def har_entry(page, url, in_base64=False, type="text/html; charset=utf-8", status=200):
    content = {"size": len(page), "mimeType": type, "text": page}
    if in_base64:
        content |= {"encoding": "base64", "text": base64.b64encode(page.encode()).decode()}
    return {"startedDateTime": DATE, "request": {"url": url, "headers": [{"name": "Accept", "value": "*/*"}]},
            "response": {"status": status, "content": content}, "time": 1.5}


def har(entries, **more):
    return json.dumps({"log": {"version": "1.2", "creator": {"name": "x"}, "entries": entries}}, **more).encode()


def tar(files, format=tarfile.PAX_FORMAT):
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w", format=format) as archive:
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            content = content.encode() if isinstance(content, str) else content
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return data.getvalue()


def webarchive(page, kind=plistlib.FMT_BINARY, type="text/html"):
    main = {"WebResourceData": page.encode(), "WebResourceMIMEType": type, "WebResourceTextEncodingName": "UTF-8",
            "WebResourceURL": "https://news.example/tram", "WebResourceFrameName": ""}
    parts = [{"WebResourceData": b"\xff\xd8\xff" * 300, "WebResourceMIMEType": "image/jpeg", "WebResourceURL": "https://news.example/a"}] * 30
    return plistlib.dumps({"WebMainResource": main, "WebSubresources": parts}, fmt=kind)


class MoreArchivesCase(ProgramCase):
    def setUp(self):
        super().setUp()
        self.pages = [PAGE.replace("Tram line", f"Tram line {i}") for i in range(9)]

    def archives(self):
        """Of each kind, with what is no page between the pages."""
        entries = []
        for i, page in enumerate(self.pages):
            entries.append(har_entry(page, f"https://news.example/{i}", in_base64=i % 2 == 1))
            entries.append(har_entry("AAAA", "https://news.example/a.png", True, "image/png"))
        files = {}
        for i, page in enumerate(self.pages):
            files[f"folder/page{i}.html"] = page
            files[f"folder/page{i}_files/a.jpg"] = b"\xff\xd8\xff" * 300
        mails = mbox([mail(page, encoding="base64" if i % 2 else "8bit") for i, page in enumerate(self.pages)])
        kinds = {"mbox": mails, "mbox.gz": gzip.compress(mails), "har": har(entries), "indented.har": har(entries, indent=2),
                 "har.gz": gzip.compress(har(entries))}
        for name, format in TAR_FORMATS.items():
            kinds[f"{name}.tar"] = tar(files, format)
        return kinds | {"tar.gz": gzip.compress(kinds["pax.tar"])}


class MoreArchives(MoreArchivesCase):
    def test_a_line_is_that_of_the_page_as_a_file(self):
        for i, page in enumerate(self.pages):
            self.put(f"{i}.html", page)
        for kind, archive in self.archives().items():
            self.put(kind, archive)
            for words in ([], ["--all"]):
                known = [] if "tar" in kind else ["--captured", DATE[:10]]
                known += ["--encoding", "utf-8"] if words and "tar" not in kind else []
                for jobs in ("1", "3"):
                    lines = self.lines("--jobs", jobs, *words, kind)
                    self.assertEqual(lines, [v | {"file": kind} for v in self.lines("--jobs", jobs, *words, "-", stdin=archive)])
                    self.assertEqual(len({v["record"] for v in lines}), 9)
                    for i, value in enumerate(lines):
                        url = f"https://news.example/{i}" if "har" in kind else ""
                        one = self.one(*words, *known, *(["--url", url] if url else []), f"{i}.html")
                        value["url"], one["url"] = (value["url"] or "", one.get("url") or "") if not words else ("", "")
                        for key in KEYS if not words else one:
                            self.assertEqual(value[key], one[key], (kind, i, key))
                        self.assertEqual(value["record"], f"folder/page{i}.html" if "tar" in kind else str(2 * i + 1 if "har" in kind else i + 1))
                        self.assertEqual((value["captured"] or "")[:19], "" if "tar" in kind else DATE[:19])

    def test_totals(self):
        kinds = self.archives()
        for kind, says in (("mbox", "9 records: 9 pages"), ("har", "18 records: 9 pages; passed over: 9 others"),
                           ("pax.tar", "18 records: 9 pages; passed over: 9 others")):
            self.put(kind, kinds[kind])
            self.assertIn(f"newsclip: {kind}: {says}\n", self.run_program(kind).stderr.decode())
        for archive in (har([har_entry(PAGE, "https://news.example/", status=404)] * 2), tar({"a.jpg": b"x" * 900, "b.bin": b"y"})):
            self.put("a", archive)
            (value,) = self.lines("a", status=2)
            self.assertEqual(value["error"], {"code": "archive", "message": "holds no page: 2 entries, none of them HTML"})

    def test_below_folders(self):
        kinds = self.archives()
        (self.folder / "f").mkdir()
        for name, kind in (("a.mbox", "mbox"), ("b.HAR", "har"), ("c.tar", "gnu.tar"), ("d.tar.gz", "tar.gz"), ("e.tgz", "tar.gz")):
            self.put(f"f/{name}", kinds[kind])
        self.put("f/g.webarchive", webarchive(PAGE))
        files = [v["file"] for v in self.lines("-q", "--recursive", "f")]
        self.assertEqual(files, sum(([f"f/{name}"] * 9 for name in ("a.mbox", "b.HAR", "c.tar", "d.tar.gz", "e.tgz")), []) + ["f/g.webarchive"])
        self.put("list", "\n".join(dict.fromkeys(files)) + "\n")
        self.assertEqual([v["file"] for v in self.lines("-q", "--files-from", "list", "--jobs", "2")], files)

    def test_pages_that_are_too_large(self):
        large = PAGE + "x" * 200_000
        for archive in (mbox([mail(self.pages[0]), mail(large), mail(self.pages[1])]),
                        har([har_entry(page, "https://news.example/") for page in (self.pages[0], large, self.pages[1])]),
                        tar({"a.html": self.pages[0], "b.html": large, "c.html": self.pages[1]})):
            self.put("a", archive)
            values = self.lines("-q", "--max-bytes", "100000", "a", status=2)
            self.assertEqual([v.get("error", {}).get("code") for v in values], [None, "too-large", None])

    def test_bombs(self):
        zeros = gzip.compress(bytes(100 << 20), 9)
        head = gzip.compress(tar({"a.html": PAGE})[:-9216])
        endless = b'{"log": {"version": "1.2", "entries": [' + b'{"request":' * 300_000
        for archive, status in ((head + zeros * 3, 0), (head + gzip.compress(b"\x01" * (100 << 20)), 2), (endless, 2),
                                (mbox([mail(PAGE)]) + b"x" * (80 << 20), 2), (mbox([mail(PAGE)]) + b"\n" * (80 << 20), 2)):
            self.put("a", archive)
            begun = time.monotonic()
            self.assertEqual(self.run_program("-q", "a").returncode, status)
            self.assertLess(time.monotonic() - begun, 30)


class OnePage(ProgramCase):
    def test_web_archives(self):
        expected = self.one("--url", "https://news.example/tram", "--encoding", "utf-8", "--all", "page.html")
        for kind in (plistlib.FMT_BINARY, plistlib.FMT_XML):
            self.put("a", webarchive(PAGE, kind))
            self.assertEqual(self.one("--all", "a"), expected)
            self.put("a", gzip.compress(webarchive(PAGE, kind)))
            self.assertEqual(self.one("--all", "a"), expected)
            self.put("a", webarchive(TEXT, kind, "text/plain"))
            self.assertEqual(self.one("a")["paragraphs"], SENTENCES)
            whole = webarchive(PAGE, kind)
            for seed in some(range(60)):
                chance = random.Random(seed)
                at = chance.choice((chance.randrange(len(whole)), len(whole) - 1 - chance.randrange(60)))
                self.put("a", whole[:at] + bytes([chance.randrange(256)]) + whole[at + chance.randrange(2):])
                self.assertIn(self.run_program("a").returncode, (0, 1, 2))

    def test_mails_without_html(self):
        mails = {"text": mail(TEXT, "text/plain"), "as it is": mail(TEXT, "text/plain", "8bit"),
                 "old": f"From: Post\nDate: Sat, 18 May 2024 09:30:00 +0000\nSubject: Tram\n\n{TEXT}",
                 "parts": "MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
                          f"{TEXT}\n--b--\n"}
        for name, one in mails.items():
            self.put("a.eml", one)
            self.assertEqual(self.one("a.eml")["paragraphs"], SENTENCES, name)

    def test_when_it_was_saved(self):
        """A day that is told from the day of the saving alone."""
        relative = PAGE.replace("<h1>", "<time class=date>Yesterday at 10:15</time><h1>")
        note = ("<!--\n Page saved with SingleFile \n url: https://news.example/tram \n"
                " saved date: Sat May 18 2024 09:30:00 GMT+0200 (Central European Summer Time)\n-->")
        self.put("plain.html", relative)
        expected = self.one("--all", "--captured", "2024-05-18", "--url", "https://news.example/tram", "plain.html")
        self.put("a.html", relative.replace("<html lang=en>", "<html lang=en>" + note))
        self.assertEqual(self.one("--all", "a.html"), expected)
        self.assertEqual(self.one("--captured", "2024-05-20", "a.html")["date"],
                         self.one("--captured", "2024-05-20", "plain.html")["date"])
        self.put("a.eml", mail(relative, more="Content-Location: https://news.example/tram\n"))
        value = self.one("--all", "a.eml")
        self.assertEqual({k: value[k] for k in value if k != "charset"}, {k: expected[k] for k in expected if k != "charset"})


class Damage(MoreArchivesCase):
    def test_at_random(self):
        """What is whole comes out, whatever stands beside it."""
        for kind, archive in self.archives().items():
            if kind.endswith(".gz"):
                continue
            self.put("a", archive)
            titles = {v["title"] for v in self.lines("-q", "a")}
            for seed in some(range(25)):
                chance = random.Random(seed)
                at, size = chance.randrange(600, len(archive)), chance.choice((1, 3, 40, 600))
                damaged = {0: archive[:at], 1: archive[:at] + bytes([archive[at] ^ 255]) + archive[at + 1:],
                           2: archive[:at] + archive[at + size:], 3: archive[:at] + chance.randbytes(size) + archive[at:]}[seed % 4]
                self.put("a", damaged)
                with self.subTest(kind=kind, seed=seed):
                    done = self.run_program("-q", "a")
                    self.assertIn(done.returncode, (0, 2))
                    found = {v.get("title") for v in self.values(done.stdout)} if done.stdout else set()
                    lost = len(titles - found)
                    # One that damage is in, two where it is between them.
                    whole = len(titles) if seed % 4 else archive[:at].count(b"Tram line") // 2
                    self.assertGreaterEqual(len(found & titles), whole - 2, lost)

    def test_packed_and_torn(self):
        kinds = self.archives()
        for kind in ("mbox.gz", "har.gz", "tar.gz"):
            whole = kinds[kind]
            self.put("a", whole[:len(whole) * 3 // 4])
            done = self.run_program("-q", "a")
            self.assertEqual(done.returncode, 2)
            self.assertIn(b'"code":"bad-record"', done.stdout)


class ResumeOfMore(MoreArchivesCase):
    def test_every_line(self):
        kinds = self.archives()
        damaged = bytearray(kinds["har"])
        damaged[len(damaged) // 2] = 7
        self.put("a", kinds["mbox.gz"])
        self.put("b", bytes(damaged))
        self.put("c", mbox([mail(PAGE)]))
        self.put("d", kinds["pax.tar"])
        names = ["a", "b", "page.html", "c", "d", "a"]
        whole = self.run_program("-q", *names).stdout
        lines = whole.splitlines(keepends=True)
        self.assertGreater(len(lines), 27)
        for i in some(range(len(lines) + 1)):
            self.put("out", b"".join(lines[:i]) + b'{"file":"a"')
            self.assertIn(self.run_program("-q", "--resume", "out", *names).returncode, (0, 2))
            self.assertEqual((self.folder / "out").read_bytes(), whole)


if __name__ == "__main__":
    unittest.main()

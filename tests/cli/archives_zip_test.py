"""Archives of the zip family: zip of pages, HTZ, MAFF, WACZ, SingleFile's; a line a page, the same as the page as a file."""
import gzip
import io
import os
import pathlib
import random
import struct
import subprocess
import time
import unittest
import warnings
import zipfile
import zlib

from archives_test import http, warc
from newsclip_case import MENU, PAGE, PROGRAM, ProgramCase, some

ABOUT = ('<?xml version="1.0"?><RDF:RDF xmlns:MAF="http://maf.mozdev.org/metadata/rdf#" xmlns:RDF="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
         '<RDF:Description RDF:about="urn:root"><MAF:originalurl RDF:resource="https://news.example/{0}?a=1&amp;b=2"/>'
         '<MAF:archivetime RDF:resource="Fri, 17 May 2024 08:00:00 -0000"/><MAF:indexfilename RDF:resource="{1}"/></RDF:Description></RDF:RDF>')
SANITIZED = any(name in pathlib.Path(PROGRAM).read_bytes() for name in (b"__asan_init", b"__tsan_init"))
PICTURE = b"\xFF\xD8\xFF" * 300


def zipped(entries, method=zipfile.ZIP_DEFLATED, stream=False):
    data = io.BytesIO()
    target = Stream(data) if stream else data
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return data.getvalue()


class Stream(io.RawIOBase):
    """What cannot seek: sizes are written behind the bytes."""

    def __init__(self, data):
        super().__init__()
        self.data = data

    def writable(self):
        return True

    def write(self, piece):
        return self.data.write(piece)


def response(number):
    return warc("response", http(PAGE.replace("Tram line", f"Tram line {number}")), f"https://news.example/{number}")


class ZipCase(ProgramCase):
    def setUp(self):
        super().setUp()
        self.pages = [PAGE.replace("Tram line", f"Tram line {i}") for i in range(8)]

    def entries(self):
        return [(f"news/{i}.html", page) for i, page in enumerate(self.pages)]

    def titles(self, *words, status=0, **more):
        return [v["title"] for v in self.lines("-q", *words, status=status, **more) if "error" not in v]


class Zip(ZipCase):
    def test_a_line_is_that_of_the_page_as_a_file(self):
        contents = [*self.pages[:3], MENU, PAGE.encode("utf-16"), gzip.compress(PAGE.encode()), "Headline\n\n" + "Some words of a text. " * 30]
        names = ["a.html", "b.HTM", "c/d.xhtml", "c/e.shtml", "f.xht", "g.html.gz", "h.txt"]
        for name, content in zip(names, contents):
            (self.folder / name).parent.mkdir(exist_ok=True)
            self.put(name, content)
        entries = [item for name, content in zip(names, contents) for item in ((name, content), (name + ".png", PICTURE))]
        for archive in (zipped(entries), zipped(entries, zipfile.ZIP_STORED), zipped(entries, stream=True), b"#!/bin/sh\n" + zipped(entries),
                        zipped(entries)[:-2] + b"\x05\0Hello"):
            begins = archive.startswith(b"PK")
            self.put("a.zip", archive if begins else archive[10:])
            for words in ([], ["--all"]):
                plain = [self.run_program("--compact", *words, name) for name in names]
                plain = [self.values(done.stdout)[0] for done in plain]
                for jobs, input in (("1", "a.zip"), ("3", "a.zip"), ("2", "-")):
                    values = self.lines("-q", "--jobs", jobs, *words, input, stdin=archive if begins and input == "-" else self.read("a.zip"))
                    self.assertEqual([v.pop("record") for v in values], names)
                    for value, one in zip(values, plain, strict=True):
                        self.assertEqual(list(value)[:3], ["file", "url", "captured"])
                        if words:
                            value["url"] = value.pop("canonical")
                        self.assertEqual({k: value[k] for k in one}, one)

    def read(self, name):
        return (self.folder / name).read_bytes()

    def test_which_entries_are_pages(self):
        rows = {"no-ending": (PAGE, True), "view.php": ("\n<!-- x --><!DOCTYPE html>" + PAGE, True), "data.json": ("{}", False), "p.png": (PICTURE, False),
                "folder/": ("", False), "page.mht": (PAGE, True), "inner.zip": (zipped([("a.html", PAGE)]), False), "style.css": ("p {}", False),
                "records.warc": (response(1), False), "__MACOSX/._a.html": (b"\0\5\x16\7", False), ".hidden.html": (PAGE, False),
                "pier_files/frame.html": (PAGE, False), "mole_files/page.html": (PAGE, True), "pier.html": (PAGE, True)}
        self.put("a", zipped([(name, content) for name, (content, _) in rows.items()]))
        done = self.run_program("a")
        self.assertEqual(done.returncode, 0)
        self.assertEqual([v["record"] for v in self.values(done.stdout)], [name for name, (_, page) in rows.items() if page])
        self.assertEqual(done.stderr.decode().splitlines()[0], "newsclip: a: 13 records: 5 pages; passed over: 8 others")

    def test_names(self):
        names = ["ä/ß.html", '"a"\\b.html', "a\nb\u202e.html", "a" * 5000 + ".html", "./../etc/x.html", "/abs.html", "9", "11", "twice.html", "twice.html"]
        with warnings.catch_warnings(action="ignore"):
            self.put("a.zip", zipped([(name, PAGE) for name in names]))
        done = self.run_program("-q", "a.zip")
        values = self.values(done.stdout)
        self.assertEqual([v["record"] for v in values], ["ä/ß.html", '"a"\\b.html', "a%0Ab\u202e.html", "a" * 4096, *names[4:9], "twice.html#2"])
        lines = done.stdout.splitlines(keepends=True)
        for i in some(range(len(lines) + 1)):
            self.put("out", b"".join(lines[:i]))
            self.assertEqual(self.run_program("-q", "--resume", "out", "a.zip").returncode, 0)
            self.assertEqual((self.folder / "out").read_bytes(), done.stdout)

    def test_no_page(self):
        rows = ((zipped([]), "a: holds no page: 0 entries"), (zipped([("a.png", PICTURE)]), "a: holds no page: 1 entry, none of them HTML"),
                (zipped([("p.png", PICTURE), ("META-INF/container.xml", "")]), "a: is a book (EPUB)"),
                (zipped([("p.png", PICTURE * 9000), ("[Content_Types].xml", "")], zipfile.ZIP_STORED), "a: is an office document"),
                (zipped(self.entries())[:-30], "a: is a zip archive without a directory"),
                (zipped([("datapackage.json", "{}"), ("a.html", PAGE)]), "a: holds no page: 2 entries, none of them a WARC file in archive/"))
        for archive, says in rows:
            self.put("a", archive)
            self.assertIn(self.run_program("-q", "a").returncode, (0, 2))
            (value,) = self.lines("--jsonl", "a", status=2)
            self.assertEqual((value["file"], value["error"]["code"]), ("a", "archive"))
            self.assert_fails("a", says=says, output=None) if "book" in says else self.assertIn(says, self.run_program("a").stderr.decode())

    def test_with_files_and_folders(self):
        (self.folder / "f").mkdir()
        self.put("f/a.zip", zipped(self.entries()))
        self.put("f/b.html", PAGE)
        self.put("f/c.HTZ", zipped([("index.html", PAGE), ("frame.html", PAGE), ("p.png", PICTURE)]))
        self.put("f/d.maff", zipped([("1/index.html", PAGE), ("1/index.rdf", ABOUT.format(1, "index.html"))]))
        self.put("f/e.wacz", zipped([("archive/a.warc", response(1)), ("datapackage.json", "{}")]))
        self.put("list", "".join(f"f/{n}\n" for n in ("a.zip", "b.html", "c.HTZ", "d.maff", "e.wacz")))
        whole = self.run_program("--recursive", "f").stdout
        self.assertEqual(whole, self.run_program("--files-from", "list", "--jobs", "3").stdout)
        self.assertEqual([v["file"] for v in self.values(whole)], ["f/a.zip"] * 8 + ["f/b.html", "f/c.HTZ", "f/d.maff", "f/e.wacz"])
        self.run_program("-q", "-o", "out", "f/a.zip")
        self.assertEqual((self.folder / "out").read_bytes(), self.run_program("f/a.zip").stdout)
        self.assert_fails("--pretty", "f/a.zip", says="is an archive, whose pages are lines; leave out --pretty")

    def test_a_pipe_that_is_too_long(self):
        archive = zipped([("a.html", PAGE), ("b.bin", random.Random(1).randbytes(70_000_000))], zipfile.ZIP_STORED)
        (value,) = self.lines("-q", "-", status=2, stdin=archive)
        self.assertEqual(value["error"], {"code": "archive", "message": "is a zip archive of more than 67108864 bytes that can be read only once; "
                                                                        "give it as a file"})
        self.assertEqual(self.titles("--max-bytes", "80000000", "-", stdin=archive), ["Tram line opens"])

    def test_pages_that_are_too_large(self):
        self.put("a", zipped([("a.html", PAGE), ("b.html", PAGE + "x" * 200_000), ("c", PAGE + "x" * 200_000), ("d.png", PICTURE * 1000)]))
        values = self.lines("-q", "--max-bytes", "100000", "a", status=2)
        self.assertEqual([(v["record"], v.get("error", {}).get("code")) for v in values], [("a.html", None), ("b.html", "too-large"), ("c", "too-large")])

    def test_zip64_and_bytes_in_front(self):
        data = io.BytesIO()
        with zipfile.ZipFile(data, "w") as archive:
            with archive.open("a.html", "w", force_zip64=True) as file:
                file.write(PAGE.encode())
            for i in range(66_000):
                archive.writestr(zipfile.ZipInfo(f"{i}/"), b"")
            archive.writestr("b.html", PAGE)
        self.put("a", data.getvalue())
        self.assertEqual([v["record"] for v in self.lines("-q", "a")], ["a.html", "b.html"])
        self.put("s", b"<html data-sfz>" + zipped([("index.html", PAGE), ("x.html", PAGE)]))
        self.assertEqual([v["record"] for v in self.lines("-q", "s")], ["index.html"])


class Maff(ZipCase):
    def test_saved_tabs(self):
        tabs = [("1/index.html", self.pages[0]), ("1/index.rdf", ABOUT.format(1, "index.html")), ("1/frame.html", PAGE), ("1/index_files/p.png", PICTURE),
                ("2/index.rdf", ABOUT.format(2, "start.xhtml")), ("2/index.html", PAGE), ("2/start.xhtml", self.pages[1]),
                ("3/index.rdf", "<damaged"), ("3/index.htm", self.pages[2]),
                ("4/index.rdf", ABOUT.format(4, "index.png")), ("4/index.png", PICTURE)]
        self.put("a.maff", zipped(tabs))
        done = self.run_program("a.maff")
        values = self.values(done.stdout)
        self.assertEqual([(v["record"], v["url"], v["captured"], v["title"]) for v in values], [
            ("1/index.html", "https://news.example/1?a=1&b=2", "2024-05-17", "Tram line 0 opens"),
            ("2/start.xhtml", "https://news.example/2?a=1&b=2", "2024-05-17", "Tram line 1 opens"),
            ("3/index.htm", None, None, "Tram line 2 opens")])
        lines = done.stdout.splitlines(keepends=True)
        for i in range(4):
            self.put("out", b"".join(lines[:i]) + b'{"file":"a.m')
            self.assertEqual(self.run_program("-q", "--resume", "out", "a.maff").returncode, 0)
            self.assertEqual((self.folder / "out").read_bytes(), done.stdout)


class Wacz(ZipCase):
    def archive(self, method):
        self.put("plain.warc", b"".join(response(i) for i in range(5)))
        self.put("data.warc.gz", b"".join(gzip.compress(response(i), mtime=0) for i in range(5, 9)) + gzip.compress(response(9) + response(10), mtime=0))
        read = {name: (self.folder / name).read_bytes() for name in ("plain.warc", "data.warc.gz")}
        return [("indexes/index.cdx.gz", gzip.compress(b"x")), ("archive/plain.warc", read["plain.warc"]), ("archive/", ""),
                ("archive/data.warc.gz", read["data.warc.gz"]), ("pages/pages.jsonl", "{}"), ("archive/read.me", "x"), ("datapackage.json", "{}")]

    def test_lines_are_those_of_the_warc_files(self):
        for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            archive = zipped(self.archive(method), method)
            self.put("a.wacz", archive)
            done = self.run_program("a.wacz")
            self.assertEqual(done.returncode, 0)
            self.assertIn("newsclip: a.wacz: 11 records: 11 pages", done.stderr.decode())
            values = self.values(done.stdout)
            expected = self.lines("-q", "--jsonl", "plain.warc", "data.warc.gz")
            self.assertTrue(expected[-1]["record"].endswith("#2"))
            for value in expected:
                value["record"] = f"archive/{value['file']}#{value['record']}"
                value["file"] = "a.wacz"
            self.assertEqual(values, expected)
            self.assertEqual(self.run_program("-q", "-", stdin=archive).stdout.replace(b'"file":"-"', b'"file":"a.wacz"'), done.stdout)
            twice = self.run_program("-q", "a.wacz", "page.html", "a.wacz").stdout
            lines = twice.splitlines(keepends=True)
            for i in some(range(len(lines) + 1)):
                self.put("out", b"".join(lines[:i]))
                self.assertEqual(self.run_program("-q", "--resume", "out", "a.wacz", "page.html", "a.wacz").returncode, 0)
                self.assertEqual((self.folder / "out").read_bytes(), twice)

    def test_damage(self):
        entries = self.archive(zipfile.ZIP_STORED)
        for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            whole = bytearray(zipped(entries, method))
            whole[400] ^= 255
            self.put("a.wacz", bytes(whole))
            values = self.lines("-q", "a.wacz", status=2)
            self.assertEqual(sum("error" not in v and v["record"].startswith("archive/data.warc.gz#") for v in values), 6)
            self.assertTrue(any("error" in v and v["record"].startswith("archive/plain.warc") for v in values))


class Resume(ZipCase):
    def test_every_line(self):
        damaged = bytearray(zipped(self.entries()))
        at = damaged.find(b"news/3.html") + 100
        damaged[at] ^= 255
        self.put("a.zip", bytes(damaged))
        self.put("b.zip", zipped([("p.png", PICTURE)]))
        names = ["b.zip", "page.html", "a.zip", "a.zip", "b.zip", "menu.html"]
        done = self.run_program("-q", *names)
        self.assertEqual(done.returncode, 2)
        lines = done.stdout.splitlines(keepends=True)
        self.assertEqual(len(lines), 22 if b'"news/3.html","url":null,"captured":null,"title"' in done.stdout else 20)
        for i in some(range(len(lines) + 1)):
            self.put("out", b"".join(lines[:i]) + b'{"file":"a')
            self.assertIn(self.run_program("-q", "--resume", "out", *names).returncode, (0, 1, 2))
            self.assertEqual((self.folder / "out").read_bytes(), done.stdout, i)

    def test_another_archive(self):
        self.put("a.zip", zipped(self.entries()))
        self.put("out", self.run_program("-q", "a.zip").stdout)
        self.put("a.zip", zipped(self.entries()[:4]))
        self.assert_fails("-q", "--resume", "out", "a.zip", says="out: ends with a record that is not in a.zip")


class Damage(ZipCase):
    def test_of_entries(self):
        """What the directory says counts: each other entry is as it was."""
        for method in (zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED):
            whole = zipped(self.entries(), method)
            directory = whole.index(b"PK\1\2")
            self.put("a", whole)
            lines = {v["record"]: v for v in self.lines("-q", "a")}
            with zipfile.ZipFile(io.BytesIO(whole)) as archive:
                begins = [(info.header_offset, info.filename) for info in archive.infolist()]
            for seed in some(range(60)):
                chance = random.Random(seed)
                at = chance.randrange(directory)
                size = chance.choice((1, 4, 60))
                damaged = bytearray(whole)
                damaged[at:min(at + size, directory)] = chance.randbytes(min(size, directory - at))
                hit = {name for k, (begin, name) in enumerate(begins)
                       if begin < at + size and (k + 1 == len(begins) or begins[k + 1][0] > at)}
                self.put("a", bytes(damaged))
                with self.subTest(method=method, seed=seed):
                    done = self.run_program("-q", "a")
                    self.assertIn(done.returncode, (0, 1, 2))
                    values = {v["record"]: v for v in self.values(done.stdout) if "error" not in v}
                    for name, value in lines.items():
                        if name not in hit:
                            self.assertEqual(values.get(name), value)

    def test_anywhere(self):
        whole = zipped(self.entries())
        for seed in some(range(90)):
            chance = random.Random(seed)
            at, size = chance.randrange(len(whole)), chance.choice((1, 3, 40, 900))
            if seed % 3 == 0:
                at = chance.randrange(whole.index(b"PK\1\2"), len(whole))
            damaged = {0: whole[:at], 1: whole[:at] + bytes([whole[at] ^ 1 << chance.randrange(8)]) + whole[at + 1:], 2: whole[:at] + whole[at + size:],
                       3: whole[:at] + chance.randbytes(size) + whole[at:]}[seed // 3 % 4]
            self.put("a", damaged)
            with self.subTest(seed=seed):
                self.assertIn(self.run_program("-q", "a").returncode, (0, 1, 2))

    def test_what_is_told(self):
        entries = self.entries()[:3]
        whole = zipped(entries, zipfile.ZIP_STORED)
        at = whole.index(b"drove the first")
        self.put("a", whole[:at] + b"X" + whole[at + 1:])
        values = self.lines("-q", "--all", "a", status=2)
        self.assertEqual([(v["record"], v.get("partial")) for v in values],
                         [("news/0.html", "cut"), ("news/0.html", None), ("news/1.html", None), ("news/2.html", None)])
        self.assertEqual(values[1]["error"], {"code": "bad-record", "message": "is damaged: its bytes are not those that were packed"})
        for change, says in ((lambda b: b.__setitem__(6, 1) or b.__setitem__(b.index(b"PK\1\2") + 8, 1), "is encrypted"),
                             (lambda b: b.__setitem__(b.index(b"PK\1\2") + 10, 14), "is packed by method 14 of zip, which is not read here"),
                             (lambda b: b.__setitem__(18, b[18] ^ 1), "says other sizes than the directory"),
                             (lambda b: b.__setitem__(0, 0x50) or b.__setitem__(32, 0x21), "has no head where the directory says it is")):
            damaged = bytearray(whole)
            change(damaged)
            self.put("a", bytes(damaged))
            values = self.lines("-q", "a", status=2)
            self.assertEqual([v["record"] for v in values], ["news/0.html", "news/1.html", "news/2.html"])
            self.assertIn(says, values[0]["error"]["message"])

    def bomb(self, copies, overlap):
        """Entries whose central records all stand for the same bytes, or each for its own."""
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        zeros = packer.compress(bytes(10 << 20)) + packer.flush()
        files, directory = b"", b""
        for i in range(copies):
            name = b"%04d" % i + (b".html" if i % 2 else b".bin")
            offset = len(files)
            if i == 0 or not overlap:
                files += b"PK\3\4" + struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 0, zlib.crc32(bytes(10 << 20)), len(zeros), 10 << 20, len(name), 0) + name + zeros
            else:
                offset = 0
            directory += b"PK\1\2" + struct.pack("<HHHHHHIIIHHHHHII", 20, 20, 0, 8, 0, 0, zlib.crc32(bytes(10 << 20)), len(zeros), 10 << 20, len(name), 0, 0, 0,
                                                  0, 0, offset) + name
        return files + directory + b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, copies, copies, len(directory), len(files), 0)

    def test_bombs(self):
        self.put("a", self.bomb(1000, True))
        (value,) = self.lines("-q", "a", status=2)
        self.assertIn("whose entries overlap", value["error"]["message"])
        self.put("a", self.bomb(100, False))
        begun = time.monotonic()
        with subprocess.Popen([PROGRAM, "-q", "--max-bytes", "1000000", "a"], cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as program:
            output = program.stdout.read()
            _, status, usage = os.wait4(program.pid, 0)
            program.returncode = os.waitstatus_to_exitcode(status)
        self.assertEqual(program.returncode, 2)
        self.assertLess(time.monotonic() - begun, 30)
        self.assertEqual([v["error"]["code"] for v in self.values(output)], ["too-large"] * 50)
        if not SANITIZED:
            self.assertLess(usage.ru_maxrss, 100_000)
        deep = zipped([("a.html", zipped([("b.html", zipped([("c.html", PAGE)]))]))])
        self.put("a", deep)
        (value,) = self.lines("-q", "a", status=2)
        self.assertEqual((value["record"], value["error"]["code"]), ("a.html", "archive"))
        self.assertIn("is a zip archive, not a page", value["error"]["message"])


if __name__ == "__main__":
    unittest.main()

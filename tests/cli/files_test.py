"""Inputs and outputs: several files, what is no page, outputs that cannot be written, appending processes."""
import base64
import bz2
import gzip
import io
import json
import lzma
import os
import quopri
import stat
import subprocess
import time
import unittest
import zipfile
import zlib

from newsclip_case import PAGE, PROGRAM, SENTENCES, ProgramCase

VERSION = subprocess.run([PROGRAM, "--version"], stdout=subprocess.PIPE, check=True).stdout
BROTLI = b"brotli none" not in VERSION
ZSTD = b"zstd none" not in VERSION
DAMAGED_ZSTD = ("bad-encoding", "is damaged zstd") if ZSTD else ("archive", "is packed with zstd")


def zipped(*names):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name in names:
            archive.writestr(name, PAGE)
    return data.getvalue()


def raw_deflate(data):
    coder = zlib.compressobj(9, zlib.DEFLATED, -15)
    return coder.compress(data) + coder.flush()


def zstd(data):
    """A frame of blocks that are not packed, with a window of 128 KiB."""
    blocks = [data[i:i + 1000] for i in range(0, len(data), 1000)]
    return b"\x28\xb5\x2f\xfd\0\x38" + b"".join(
        (len(block) * 8 + (i + 1 == len(blocks))).to_bytes(3, "little") + block for i, block in enumerate(blocks))


def brotli(data):
    """Parts that are not packed, and the end."""
    parts = [data[i:i + 1000] for i in range(0, len(data), 1000)]
    head, bits, out = 0, 1, b""  # the window takes one bit of the first byte
    for part in parts:
        head |= (len(part) - 1) << (bits + 3) | 1 << (bits + 19)
        out += head.to_bytes((bits + 20 + 7) // 8, "little") + part
        head, bits = 0, 0
    return out + b"\3"


WARC = (f"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: {len(PAGE) + 19}\r\n\r\nHTTP/1.1 200 OK\r\n\r\n{PAGE}\r\n\r\n").encode()
SCRAPY = (json.dumps({"url": "https://a.example/", "html": PAGE}) + "\n").encode()
WEBARCHIVE = b"<?xml version='1.0'?>\n<plist version='1.0'><dict><key>WebMainResource</key><dict>"


NOT_PAGES = [("paper.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", "pdf", "is a PDF"),
             ("photo.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + bytes(range(256)), "picture", "is a picture"),
             ("book.epub", zipped("META-INF/container.xml", "a.xhtml"), "archive", "is a book (EPUB)"),
             ("text.docx", zipped("[Content_Types].xml"), "archive", "is an office document"),
             ("pages.zip.gz", gzip.compress(zipped("page.html")), "archive", "is a zip archive, not a page; name it by itself"),
             ("page.maff.gz", gzip.compress(zipped("17/index.html", "17/index.rdf")), "archive", "is a zip archive of saved pages (MAFF)"),
             ("site.wacz.gz", gzip.compress(zipped("archive/a.warc.gz", "datapackage.json")), "archive", "is a web archive (WACZ)"),
             ("self.html", b"<html><body>" + zipped("index.html"), "archive", "is a page that unpacks itself"),
             ("scrapy.jl", SCRAPY * 3, "json", "is JSON, not a page"),
             ("scrapy.json", b"[\n" + SCRAPY.strip() + b"\n]", "json", "is JSON, not a page"),
             ("scrapy.jl.gz", gzip.compress(SCRAPY), "json", "is JSON, not a page"),
             ("page.webarchive", b"bplist00\xd1\x01\x02_\x10", "archive", "is a property list without a page in it"),
             ("xml.webarchive", WEBARCHIVE, "archive", "is a property list without a page in it"),
             ("wiki.zim", b"ZIM\x04\x05\0\1\0", "archive", "is a ZIM archive; unpack it with zimdump"),
             ("pages.7z", b"7z\xbc\xaf\x27\x1c\0\4", "archive", "is a 7z archive; unpack it with 7z x"),
             ("pages.rar", b"Rar!\x1a\x07\x01\0", "archive", "is a rar archive; unpack it with unrar x"),
             ("page.xz", lzma.compress(PAGE.encode()), "archive", "is packed with xz; unpack it: xz -dc FILE | newsclip"),
             ("page.bz2", bz2.compress(PAGE.encode()), "archive", "is packed with bzip2; unpack it: bzip2 -dc"),
             ("page.lz4", b"\x04\x22\x4d\x18\x64\x40", "archive", "is packed with lz4; unpack it: lz4 -dc"),
             ("page.zst", b"\x28\xb5\x2f\xfd\x04\x58", *DAMAGED_ZSTD),
             ("dictionary.zst", b"\x28\xb5\x2f\xfd\1\0\5\x29\0\0hello", "archive", "is packed with zstd"),
             ("page.html.BR", b"\x1f(\x07\0\x8c\x93\xfdY\x8f\1\2\3\4\5" * 9, "archive", "is packed with brotli; unpack it: brotli -dc"),
             ("broken.gz", gzip.compress(PAGE.encode())[:12], "bad-gzip", "is damaged gzip"),
             ("program.bin", b"\x7fELF" + bytes(range(32)) * 40, "binary", "is binary data")]


class Inputs(ProgramCase):
    def test_not_pages(self):
        for name, content, code, says in NOT_PAGES:
            with self.subTest(name):
                self.put(name, content)
                self.assert_fails(name, says=f"{name}: {says}")
                (value,) = self.lines("--jsonl", name, status=2)
                self.assertEqual((value["file"], value["error"]["code"]), (name, code))

    def test_large_containers_are_told_by_their_beginning(self):
        self.put("large.jl", SCRAPY * 100)
        self.put("large.jl.gz", gzip.compress(SCRAPY) * 100)
        for name, says in (("large.jl.gz", b"is JSON, not a page"), ("large.jl", b"is JSON, not a page")):
            for words in ([], ["--jsonl"], ["--jsonl", "--jobs", "2"]):
                done = self.run_program("--max-bytes", "1000", name, *words)
                self.assertEqual(done.returncode, 2)
                self.assertIn(says, done.stderr)
        self.assert_fails("--max-bytes", "1000", stdin=SCRAPY * 100, says="is JSON, not a page")
        self.assert_fails("--max-bytes", "1000", stdin=PAGE.encode() * 10, says="is larger than 1000 bytes")

    def test_pages_that_look_like_containers(self):
        """Texts that begin with the words of such files, and pages that talk about them, are read."""
        prose = "\n\n".join(SENTENCES)
        pages = [f"WARC/1.0 is a format of web archives.\n\n{prose}\n", f"From May 17 at 08:00 in 2024 the tram runs: see below\n\n{prose}\n",
                 f"{{ Tram line opens }}\n\n{prose}\n", f"[1] Tram line opens\n\n{prose}\n",
                 PAGE.replace("<article>", "<article><pre>WARC/1.0\r\nWARC-Type: response</pre>"),
                 PAGE.replace("<head>", '<head><script>{"log": {"version": "1.2"}}</script>')]
        for page in pages:
            with self.subTest(page[:40]):
                self.put("page.txt", page)
                paragraphs = self.one("page.txt")["paragraphs"]
                self.assertEqual([p for p in paragraphs if p in SENTENCES], SENTENCES)

    def test_missing_directory_unreadable(self):
        (self.folder / "folder").mkdir()
        self.assert_fails("missing.html", says="missing.html: no such file")
        self.assert_fails("page.html/x", says="page.html/x: no such file")
        self.assert_fails("", says="no such file")
        self.assert_fails("folder", says="folder: is a directory")
        codes = [v["error"]["code"] for v in self.lines("missing.html", "folder", status=2)]
        self.assertEqual(codes, ["missing", "directory"])
        if os.geteuid() != 0:
            (self.folder / "page.html").chmod(0)
            self.assert_fails("page.html", says="page.html: no permission")

    def test_closed_standard_input(self):
        self.assert_fails(says="standard input: cannot be read", stdin=None, preexec_fn=lambda: os.close(0))

    def test_reading_errors(self):
        """Reading this file of the system is an input/output error."""
        for words in ([], ["--jsonl"], ["--records"], ["--files-from"]):
            done = self.run_program(*words, "/proc/self/mem")
            self.assertEqual(done.returncode, 2)
            self.assertTrue(done.stderr.startswith(b"newsclip: /proc/self/mem: cannot be read: Input/output error\n"), done.stderr)

    def test_standard_input_is_read_once(self):
        self.assert_fails("-", "page.html", "-", says="standard input (-) can be read only once")
        self.put("list", "-\npage.html\n-\n")
        for jobs in ("1", "3"):
            values = self.lines("--files-from", "list", "--jobs", jobs, stdin=PAGE.encode(), status=2)
            self.assertEqual([v.get("error", {}).get("code") for v in values], [None, None, "unreadable"])

    def test_streams_that_do_not_block(self):
        """Other processes that share a pipe or a terminal may set it so."""
        reader, writer = os.pipe()
        os.set_blocking(reader, False)
        with subprocess.Popen([PROGRAM, "--jsonl", "-"], stdin=reader, stdout=subprocess.PIPE) as program:
            os.close(reader)
            for part in (PAGE[:100], PAGE[100:]):
                time.sleep(0.1)
                os.write(writer, part.encode())
            os.close(writer)
            self.assertEqual(json.loads(program.stdout.read())["paragraphs"], SENTENCES)
        self.put("long.html", PAGE.replace("</article>", "".join(
            f"<p>In chapter {i} the report counts the passengers of the tram line again.</p>" for i in range(6000)) + "</article>"))
        reader, writer = os.pipe()
        os.set_blocking(writer, False)
        with subprocess.Popen([PROGRAM, "long.html", "page.html"], cwd=self.folder, stdout=writer, stderr=subprocess.PIPE) as program:
            os.close(writer)
            time.sleep(0.2)
            with open(reader, "rb") as lines:
                values = [json.loads(line) for line in lines]
            self.assertEqual((program.wait(30), [v["file"] for v in values]), (0, ["long.html", "page.html"]))
        for words in (["--files-from", "-"], ["--records"]):
            reader, writer = os.pipe()
            os.set_blocking(reader, False)
            with subprocess.Popen([PROGRAM, *words], cwd=self.folder, stdin=reader, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
                os.close(reader)
                time.sleep(0.1)
                os.write(writer, b"page.html\n" if len(words) == 2 else json.dumps({"html": PAGE}).encode())
                time.sleep(0.1)
                os.close(writer)
                out, error = program.communicate(timeout=30)
            self.assertEqual((program.returncode, json.loads(out)["paragraphs"]), (0, SENTENCES), error)

    def test_gzip(self):
        self.put("page.html.gz", gzip.compress(PAGE.encode()))
        self.assertEqual(self.one("page.html.gz")["paragraphs"], SENTENCES)
        self.put("bomb.gz", gzip.compress(b"<p>" + b" " * 10_000_000))
        self.assert_fails("--max-bytes", "1000000", "bomb.gz", says="bomb.gz: is larger than 1000000 bytes")
        cut = gzip.compress((PAGE + "<!-- " + os.urandom(4000).hex()).encode())[:-2000]
        self.put("cut.html.gz", cut)
        self.assertEqual(self.one("--all", "cut.html.gz")["partial"], "cut")

    @unittest.skipUnless(ZSTD, "built without zstd")
    def test_zstd(self):
        page = PAGE.encode()
        for packed in (zstd(page), b"\x50\x2a\x4d\x18\2\0\0\0xy" + zstd(page[:99]) + zstd(page[99:]), gzip.compress(zstd(page))):
            self.put("page.html.zst", packed)
            self.assertEqual(self.one("page.html.zst")["paragraphs"], SENTENCES)
            self.assertEqual(self.one(stdin=packed)["paragraphs"], SENTENCES)
        lines = self.lines("page.html.zst", "page.html.zst", "--jobs", "2")
        self.assertEqual([line["paragraphs"] for line in lines], [SENTENCES] * 2)
        self.put("bomb.zst", b"\x28\xb5\x2f\xfd\0\x38" + b"\2\0\x10<" * 8000)
        self.assert_fails("bomb.zst", says="bomb.zst: is larger than 67108864 bytes")
        self.put("cut.html.zst", zstd((PAGE + "<!-- " + os.urandom(4000).hex()).encode())[:-2000])
        self.assertEqual(self.one("--all", "cut.html.zst")["partial"], "cut")

    def test_brotli_and_zstd_in_the_sandbox(self):
        page = PAGE.encode()
        for there, coding, pack in ((BROTLI, "br", brotli), (ZSTD, "zstd", zstd)):
            if not there:
                continue
            with self.subTest(coding):
                self.put("page.http", f"HTTP/1.1 200 OK\r\nContent-Encoding: {coding}\r\n\r\n".encode() + pack(page))
                self.assertEqual(self.one("page.http")["paragraphs"], SENTENCES)
                lines = self.lines("page.http", "page.http", "page.http", "--jobs", "2")
                self.assertEqual([line["paragraphs"] for line in lines], [SENTENCES] * 3)

    def test_http_messages(self):
        """Pages with the headers that they came with: a header's day is no article's, and the bytes tell the codings."""
        page = PAGE.replace("<meta charset=utf-8>", "").replace("river Olm", "river Хольм").encode("windows-1251")
        want = [SENTENCES[0].replace("Olm", "Хольм"), *SENTENCES[1:]]
        head = (b"HTTP/1.1 301 Moved\r\nContent-Type: text/html; charset=utf-8\r\nLocation: /a\r\n\r\nHTTP/1.1 200 OK\r\n"
                b"Date: Sat, 18 May 2024 09:30:00 GMT\r\nLast-Modified: Fri, 17 May 2024 09:30:00 GMT\r\n"
                b"Content-Type: text/html; charset=windows-1251\r\n")
        chunked = b"".join(b"%x\r\n%s\r\n" % (len(page[i:i + 300]), page[i:i + 300]) for i in range(0, len(page), 300)) + b"0\r\n\r\n"
        for more, body in ((b"", page), (b"Content-Encoding: br\r\n", page), (b"Transfer-Encoding: chunked\r\n", page),
                           (b"Transfer-Encoding: chunked\r\n", chunked), (b"Content-Encoding: gzip\r\n", gzip.compress(page)),
                           (b"", gzip.compress(page)), (b"Content-Encoding: deflate\r\n", zlib.compress(page)),
                           (b"Content-Encoding: deflate\r\n", raw_deflate(page))):
            for message in (head + more + b"\r\n" + body, gzip.compress(head + more + b"\r\n" + body)):
                with self.subTest(more):
                    value = self.one("--all", stdin=message)
                    self.assertEqual((value["title"], value["date"], value["paragraphs"]), ("Tram line opens", None, want))
                    self.assertEqual((value["modified"], value["partial"], value["charset"]["name"]), (None, None, "windows-1251"))
        half = gzip.compress(page.replace(b"</body>", b"<!-- " + os.urandom(4000).hex().encode() + b"</body>"))[:-2000]
        for more, body in ((b"Content-Length: 9999\r\n", page), (b"", half), (b"Transfer-Encoding: chunked\r\n", chunked[:-20])):
            self.assertEqual(self.one("--all", stdin=head + more + b"\r\n" + body)["partial"], "cut")

    def test_http_messages_that_cannot_be_read(self):
        head = b"HTTP/2 200\r\ncontent-type: text/html\r\n"
        bomb = gzip.compress(b"<p>" + b" " * 10_000_000)
        for message, code, says in ((head + b"content-encoding: br\r\n\r\n" + bytes(range(200)) * 3, "bad-encoding",
                                     "nothing can be unpacked" if BROTLI else "(Content-Encoding: br)"),
                                    (head + b"\r\n\x28\xb5\x2f\xfd\0\x69\1\0\0", "bad-encoding", "(Content-Encoding: zstd)"),
                                    (head + b"\r\n" + gzip.compress(PAGE.encode())[:12], "bad-encoding", "nothing can be unpacked"),
                                    (head, "bad-encoding", "HTTP headers that do not end"),
                                    (head + b"\r\n" + bomb, "too-large", "is larger than 1000000 bytes"),
                                    (head + b"\r\n" + gzip.compress(bomb), "too-large", "is larger than 1000000 bytes"),
                                    (head + b"\r\n%PDF-1.7\n", "pdf", "is a PDF"), (head + b"\r\n" + SCRAPY, "json", "is JSON")):
            with self.subTest(says):
                self.put("page", message)
                self.assert_fails("--max-bytes", "1000000", "page", says=says)
                self.assertEqual(self.lines("--max-bytes", "1000000", "--jsonl", "page", status=2)[0]["error"]["code"], code)
        self.assert_fails(stdin=head + b"\r\n", says="is empty", status=1, output=None)
        told = f"HTTP/2 200 times faster\n\n{SENTENCES[0]}\n\n{SENTENCES[1]}\n\n{SENTENCES[2]}\n".encode()
        self.assertEqual(self.one(stdin=told)["paragraphs"][-3:], SENTENCES)

    def test_mails(self):
        """A mail of one HTML part, whose own day is not the article's, and MHTML that begins with an advert."""
        head = ("Received: from mx\n\tby x; Fri, 17 May 2024 08:00:00 +0000\nFrom: Courier <news@courier.example>\nSubject: Trams\n"
                "Date: Fri, 17 May 2024 08:00:00 +0000\nMIME-Version: 1.0\n")
        part = "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: "
        advert = f"{part}8bit\nContent-ID: <a@x>\n\n<p>{'Buy our fine carpets today, they are soft and cheap. ' * 3}"
        page = PAGE.replace("Olm", "Ölm").encode()
        coded = {"quoted-printable": quopri.encodestring(page), "base64": base64.encodebytes(page), "8bit": page}
        for coding, body in coded.items():
            one = f"{head}{part}{coding}\n\n".encode() + body
            several = (f'{head}Content-Type: multipart/related; start="<p@x>"; boundary=b\n\n--b\n{advert}\n--b\n{part}{coding}\n'
                       "Content-ID: <p@x>\n\n").encode() + body + b"\n--b--\n"
            unnamed = f"{head}Content-Type: multipart/related\n\n--b\n{part}{coding}\n\n".encode() + body + b"\n--b--\n"
            for mail in (one, one.replace(b"\n", b"\r\n"), several, unnamed):
                with self.subTest(mail[:400]):
                    value = self.one(stdin=mail)
                    self.assertEqual((value["title"], value["date"]), ("Tram line opens", None))
                    self.assertEqual(value["paragraphs"], [SENTENCES[0].replace("Olm", "Ölm"), *SENTENCES[1:]])

    def test_several_files(self):
        self.put("empty.html", b"")
        names = ["page.html", "missing.html", "menu.html", "empty.html", "page.html"]
        done = self.run_program(*names)
        values = self.values(done.stdout)
        self.assertEqual(done.returncode, 2)
        self.assertEqual([v["file"] for v in values], names)
        self.assertEqual([next(iter(v)) for v in values], ["file"] * 5)
        self.assertEqual(values[1], {"file": "missing.html", "error": {"code": "missing",
                                                                       "message": "no such file; check the name"}})
        self.assertEqual([len(v.get("paragraphs", [])) for v in values], [3, 0, 0, 0, 3])
        self.assertEqual([line.split(b": ")[:2] for line in done.stderr.splitlines()],
                         [[b"newsclip", b"missing.html"], [b"newsclip", b"empty.html"], [b"newsclip", b"5 pages"]])

    def test_highest_status_wins(self):
        for names, status in ((["page.html", "page.html"], 0), (["page.html", "menu.html"], 1), (["menu.html", "page.html"], 1),
                              (["none", "menu.html"], 2), (["menu.html", "none", "page.html"], 2)):
            self.lines(*names, status=status)

    def test_file_names_are_shown_on_one_line(self):
        name = b"a\x1b[31m\nb\xff\xe2\x80\xae\xc2\x9b\xe4\xb8\xad.html"
        done = self.assert_fails(name, says="a\\x1b[31m\\x0ab\\xff\\xe2\\x80\\xae\\xc2\\x9b中.html: no such file")
        self.assertEqual(done.stdout, b"")
        self.put(name, PAGE)
        done = self.run_program("--jsonl", name)
        self.assertEqual(done.returncode, 0)
        value = json.loads(done.stdout)
        self.assertEqual(value["file"], "a\x1b[31m\nb\ufffd\u202e\x9b中.html")
        self.assertEqual(base64.b64decode(value["file_base64"]), name)
        for raw in (b"\x1b", b"\xff", b"\xe2\x80\xae", b"\xc2\x9b"):
            self.assertNotIn(raw, done.stdout)


    def test_names_that_are_not_utf_8_come_back_exactly(self):
        names = [b"Pawe\xb3.html", b"\xc7\xe0\xe1\xb0.html", b"\xed\xa0\xbd.html", "新闻.html".encode(), b"a\xff.html", b"a\xfe.html"]
        for name in names[:-1]:
            self.put(name, PAGE)
        values = self.lines(*names, status=2)
        self.assertEqual([list(v)[:2] == ["file", "file_base64"] for v in values], [True, True, True, False, True, True])
        self.assertEqual([base64.b64decode(v["file_base64"]) if "file_base64" in v else v["file"].encode() for v in values], names)
        self.assertEqual(values[-1]["error"]["code"], "missing")


class Outputs(ProgramCase):
    def contents(self):
        return sorted(os.listdir(self.folder))

    def test_o_writes_the_same_bytes(self):
        done = self.run_program("-o", "out.json", "page.html")
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, b"", b""))
        self.assertEqual((self.folder / "out.json").read_bytes(), self.run_program("page.html").stdout)
        self.assertEqual(self.contents(), ["menu.html", "out.json", "page.html"])
        self.assertEqual(self.run_program("-o", "-", "page.html").stdout, self.run_program("page.html").stdout)

    def test_o_keeps_the_old_result_of_a_failed_run(self):
        self.put("out.json", "old")
        self.assert_fails("-o", "out.json", "missing.html", says="missing.html")
        self.assertEqual((self.folder / "out.json").read_text(), "old")
        self.assertEqual(self.contents(), ["menu.html", "out.json", "page.html"])
        self.one("page.html")
        self.run_program("-o", "out.json", "menu.html")
        self.assertIn('"title": null', (self.folder / "out.json").read_text())

    def test_an_output_that_is_an_input_is_refused(self):
        (self.folder / "link.html").symlink_to("page.html")
        os.link(self.folder / "page.html", self.folder / "hard.html")
        self.put("list", "page.html\n")
        self.put("in.jsonl", json.dumps({"html": PAGE}) + "\n")
        page = (self.folder / "page.html").read_bytes()
        for words in (["-o", "page.html", "page.html"], ["-o", "./page.html", "menu.html", "link.html"], ["-o", "link.html", "page.html"],
                      ["-o", "hard.html", "--jsonl", "page.html"], ["-o", "list", "--files-from", "list"], ["-o", "page.html", "--check", "page.html"],
                      ["-o", "in.jsonl", "--records", "menu.html", "in.jsonl"], ["--resume", "page.html", "menu.html", "page.html"]):
            before = sorted(os.listdir(self.folder)), (self.folder / "list").read_bytes(), (self.folder / "in.jsonl").read_bytes()
            self.assert_fails(*words, says="is read and would be written as well; name another file for the results")
            after = sorted(os.listdir(self.folder)), (self.folder / "list").read_bytes(), (self.folder / "in.jsonl").read_bytes()
            self.assertEqual((after, (self.folder / "page.html").read_bytes()), (before, page))
        for words in (["-o", "page.html"], ["-o", "in.jsonl", "--records"]):
            with open(self.folder / words[1], "rb") as stdin:
                done = subprocess.run([PROGRAM, *words], cwd=self.folder, stdin=stdin, capture_output=True, check=False)
            self.assertEqual((done.returncode, done.stdout), (2, b""))
            self.assertIn(b"standard input: is read and would be written as well", done.stderr)
        for jobs in ("1", "3"):
            done = self.run_program("-o", "page.html", "--files-from", "-", "--jobs", jobs, stdin=b"menu.html\nlink.html\nmenu.html\n")
            self.assertEqual(done.returncode, 2)
            self.assertIn(b"newsclip: link.html: is read and would be written as well", done.stderr)
            self.assertIn(b"newsclip: page.html: nothing was written", done.stderr)
        self.assertEqual((self.folder / "page.html").read_bytes(), page)
        with open(self.folder / "page.html", "ab") as out:
            self.assert_fails("menu.html", "page.html", says="page.html: is read and would be written as well", output=None, stdout=out)

    def test_empty_names_of_unset_variables(self):
        for words in (["-o", ""], ["--files-from", ""], ["--files-from="], ["--resume", ""], ["--records", "-o", ""]):
            self.assert_fails(*words, "page.html", says=f"{words[-2] if words[-1] == '' else '--files-from'} needs a file, but its name is empty")
        self.assertEqual(self.run_program("--url", "", "page.html", "page.html").returncode, 0)
        self.assertEqual(self.run_program("--url", "", "--records", stdin=b"").returncode, 0)

    def test_o_keeps_mode_and_links(self):
        self.put("out.json", "old")
        (self.folder / "out.json").chmod(0o640)
        (self.folder / "link.json").symlink_to("out.json")
        self.run_program("-o", "link.json", "page.html")
        self.assertTrue((self.folder / "link.json").is_symlink())
        self.assertEqual(stat.S_IMODE((self.folder / "out.json").stat().st_mode), 0o640)
        self.assertIn(SENTENCES[0], (self.folder / "out.json").read_text())
        self.run_program("-o", "new.json", "page.html", umask=0o027)
        self.assertEqual(stat.S_IMODE((self.folder / "new.json").stat().st_mode), 0o640)

    def test_outputs_that_cannot_be_written(self):
        self.assert_fails("-o", "none/out.json", "page.html", says="none/out.json: cannot be written")
        self.assert_fails("-o", ".", "page.html", says=".: cannot be written")
        self.assert_fails("-o", "/dev/full", "page.html", says="/dev/full: cannot be written")
        for words in (["page.html"], ["--help"], ["--version"], ["--jsonl", "page.html", "page.html"]):
            with open("/dev/full", "wb") as full:
                self.assert_fails(*words, says="standard output: cannot be written: No space left", output=None, stdout=full)
        self.assert_fails("page.html", says="standard output: cannot be written", preexec_fn=lambda: os.close(1))

    def test_a_closed_standard_error_gets_no_place_among_the_results(self):
        for words in (["-o", "out.jsonl", "missing.html", "page.html"], ["-o", "out.jsonl", "--jsonl", "page.html"]):
            for stream in (0, 1, 2):
                done = subprocess.run([PROGRAM, *words], cwd=self.folder, check=False, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                      stderr=subprocess.DEVNULL, preexec_fn=lambda stream=stream: os.close(stream))
                self.assertEqual(done.returncode, 2 if "missing.html" in words else 0)
                files = [json.loads(line)["file"] for line in (self.folder / "out.jsonl").read_bytes().splitlines()]
                self.assertEqual(files, words[2:] if "missing.html" in words else ["page.html"])

    def test_a_closed_pipe_ends_quietly(self):
        for ignored in (False, True):
            reader, writer = os.pipe()
            os.close(reader)
            done = self.run_program("page.html", "page.html", stdout=writer, restore_signals=not ignored)
            os.close(writer)
            self.assertEqual((done.returncode, done.stderr), (0, b""))

    def test_a_slow_reader_gets_everything(self):
        long = " ".join(f"In chapter {i} the report counts the passengers of the tram line again." for i in range(6000))
        self.put("long.html", PAGE.replace("</article>", f"<p>{long}</p></article>"))
        with subprocess.Popen([PROGRAM, "long.html"], cwd=self.folder, stdout=subprocess.PIPE) as program:
            text = b"".join(iter(lambda: program.stdout.read(1000), b""))
        self.assertEqual(program.returncode, 0)
        self.assertIn(long, json.loads(text)["paragraphs"])

    def test_appending_processes_keep_their_lines_whole(self):
        for i in range(40):
            self.put(f"{i}.html", PAGE.replace("Tram line", f"Tram line {i}").replace("</article>", "".join(
                f"<p>Report {i} says in its part {k} how the passengers liked the new tram line.</p>" for k in range(150))
                + "</article>"))
        with open(self.folder / "all.jsonl", "ab") as out:
            running = [subprocess.Popen([PROGRAM, "--quiet", *(f"{i}.html" for i in range(first, 40, 4))],
                                        cwd=self.folder, stdout=out) for first in range(4)]
            self.assertEqual([p.wait(60) for p in running], [0] * 4)
        values = [json.loads(line) for line in (self.folder / "all.jsonl").read_bytes().splitlines()]
        self.assertEqual(sorted(v["file"] for v in values), sorted(f"{i}.html" for i in range(40)))


if __name__ == "__main__":
    unittest.main()

"""--recursive: which files of a folder are pages, what is passed over and said, links and loops."""
import gzip
import os
import re
import socket
import subprocess
import unittest

from newsclip_case import PAGE, ProgramCase


class Folders(ProgramCase):
    def site(self, *names, page=PAGE):
        for name in names:
            path = self.folder / "site" / os.fsdecode(name)
            path.parent.mkdir(parents=True, exist_ok=True)
            self.put(os.path.join(b"site", os.fsencode(name)), page)

    def found(self, *words, status=0, says=None):
        """The files of the lines, and what the totals say was passed over."""
        done = self.run_program("--recursive", *(words or ["site"]))
        error = done.stderr.decode()
        self.assertEqual(done.returncode, status, error)
        if says is not None:
            self.assertIn(says, error)
        files = [v["file"] for v in self.values(done.stdout)] if done.stdout else []
        totals = re.search(r" failed(; .* passed over)?$", error, re.MULTILINE)
        return files, totals[1] or ""

    def test_order_and_endings(self):
        self.site("b.html", "a.HTM", "sub/c.txt", "sub/deep/d.html.gz", "a.htm", "E.XHTML", "f.Mht", "f.eml", "g.html.GZ", "h.shtml", "i.xht",
                  "j.html.zst")
        self.assertEqual(self.found("site", "page.html"), ([
            "site/E.XHTML", "site/a.HTM", "site/a.htm", "site/b.html", "site/f.Mht", "site/f.eml", "site/g.html.GZ", "site/h.shtml",
            "site/i.xht", "site/j.html.zst", "site/sub/c.txt", "site/sub/deep/d.html.gz", "page.html"], ""))

    def test_other_names_are_looked_into(self):
        start = PAGE[PAGE.index("<html"):]
        pages = {"index.php?id=5": PAGE, "x.html?id=5": PAGE, "story": PAGE, "x.html.1": PAGE, "a.asp": start, "b.cgi": "\n\t " + start,
                 "c.aspx": "<!-- saved -->\n<!-- twice -->" + PAGE, "d": '<?xml version="1.0"?>\n' + PAGE, "e": b"\xef\xbb\xbf" + PAGE.encode(),
                 "f": PAGE.encode("utf-16"), "g": gzip.compress(PAGE.encode()), "h.jsp": "<P CLASS=a>" + PAGE, "i": "<title>A</title>" + PAGE,
                 "j": PAGE.encode("utf-16-le")}
        others = {"robots": "User-agent: *\n", "style.css": "p { color: red }", "code.js": "if (a <b) c();", "feed.xml": '<?xml version="1.0"?><rss/>',
                  "picture.svg": "<svg xmlns='a'></svg>", "photo.jpg": b"\xff\xd8\xff\xe0\0\x10JFIF", "empty": "", "cut": "<htm", "tag": "<html5>",
                  "atom": '<?xml version="1.0"?><!-- a feed --><feed/>', "data.gz": gzip.compress(b"a,b,c"), "README": "Nothing <p> here", "end": "<!-"}
        for name, content in {**pages, **others}.items():
            self.site(name, page=content)
        files, passed = self.found()
        self.assertEqual(files, sorted(f"site/{name}" for name in pages))
        self.assertEqual(passed, "; 13 files passed over")

    def test_nothing_found(self):
        self.put("out.jsonl", "old")
        (self.folder / "site").mkdir()
        self.assertEqual(self.found(status=2, says="newsclip: site: no page was found; name another folder"), ([], ""))
        self.site("style.css", page="p {}")
        self.assertEqual(self.found("-o", "out.jsonl", "site", status=2, says="0 pages: ")[0], [])
        self.assertEqual((self.folder / "out.jsonl").read_text(), "old")
        (self.folder / "more").mkdir()
        self.found("site", "more", status=2, says="newsclip: no page was found")
        self.assertEqual(self.found("site", "more", "page.html"), (["page.html"], "; 1 file passed over"))
        self.put("list", "site\nmore\n")
        self.found("--files-from", "list", status=2, says="newsclip: no page was found")

    def test_hidden(self):
        self.site("a.html", ".a.html", "._a.html", ".cache/b.html", "sub/.git/c.html")
        self.assertEqual(self.found(), (["site/a.html"], "; 2 files and 2 folders passed over"))
        self.assertEqual(self.found("site/.cache", "site/.a.html")[0], ["site/.cache/b.html", "site/.a.html"])
        self.assertEqual(self.found("--hidden", "site"), (["site/._a.html", "site/.a.html", "site/a.html", "site/.cache/b.html",
                                                            "site/sub/.git/c.html"], ""))
        self.assert_fails("--hidden", "page.html", says="--hidden goes with --recursive")

    def test_what_browsers_save_beside_a_page(self):
        saved = [("A", "_files"), ("B", ".files"), ("C", "-Dateien"), ("D", "_fichiers"), ("E", "_archivos"), ("F", "_FILES")]
        for name, ending in saved:
            self.site(f"{name}.html", f"{name}{ending}/frame.html")
        self.site("g.HTM", "g_files/frame.html", "h_files/alone.html", "i.txt", "i_files/text.html", "_files/none.html", "A_filesystem/k.html")
        own = ["site/A_filesystem/k.html", "site/_files/none.html", "site/h_files/alone.html", "site/i_files/text.html"]
        top = [f"site/{name}.html" for name, _ in saved] + ["site/g.HTM", "site/i.txt"]
        self.assertEqual(self.found(), (top + own, "; 7 folders passed over"))
        self.assertEqual(len(self.found("--hidden", "site")[0]), 19)
        self.assertEqual(self.found("site/A_files")[0], ["site/A_files/frame.html"])

    def test_links(self):
        self.site("a.html", "real/b.html")
        (self.folder / "other").mkdir()
        self.put("other/c.html", PAGE)
        for link, target in (("real/x.html", "../a.html"), ("again", "real"), ("far", "../other"), ("far2", "../other"), ("gone.html", "none"),
                             ("gone", "none")):
            (self.folder / "site" / link).symlink_to(target)
        files, passed = self.found(status=2, says="newsclip: site/gone.html: no such file")
        self.assertEqual(files, ["site/a.html", "site/gone.html", "site/real/b.html", "site/real/x.html", "site/far/c.html"])
        self.assertEqual(passed, "; 1 file passed over")
        self.assertEqual(self.found("site/far/", "site/far")[0], ["site/far/c.html"] * 2)

    def test_loops_are_told(self):
        self.site("a.html", "deep/er/b.html")
        for link, target in (("deep/er/up", "../.."), ("self", "."), ("itself", "itself")):
            (self.folder / "site" / link).symlink_to(target)
        for root in ("site", "site/", "./site", str(self.folder / "site")):
            done = self.run_program("--recursive", root)
            self.assertEqual((done.returncode, len(self.values(done.stdout))), (0, 2))
            base = root.rstrip("/")
            self.assertEqual(done.stderr.decode(), "".join(
                f"newsclip: {base}/{link}: is a loop of folders or links, which is not followed again\n" for link in ("itself", "self", "deep/er/up"))
                + "newsclip: 2 pages: 2 articles, 0 without an article, 0 failed; 1 file passed over\n")
        (self.folder / "site/above").symlink_to("..")  # where site is in, and so leads to site again
        files, _ = self.found(status=1, says="newsclip: site/above/site: is a loop")
        self.assertEqual(files, ["site/a.html", "site/deep/er/b.html", "site/above/menu.html", "site/above/page.html"])

    def test_no_files(self):
        self.site("a.html")
        os.mkfifo(self.folder / "site/pipe.html")
        with socket.socket(socket.AF_UNIX) as end:
            end.bind(str(self.folder / "site/socket.html"))
        self.assertEqual(self.found(), (["site/a.html"], "; 2 files passed over"))

    def test_what_cannot_be_read_is_a_line(self):
        self.site("closed/x.html", "open/y.html", "open/unknown")
        (self.folder / "site/closed").chmod(0)
        (self.folder / "site/open/unknown").chmod(0)
        self.folder.chmod(0o755)
        user = {"user": 65534} if os.geteuid() == 0 else {}  # nothing is closed to root
        done = self.run_program("--recursive", "site", "page.html", **user)
        (self.folder / "site/closed").chmod(0o700)
        values = self.values(done.stdout)
        self.assertEqual((done.returncode, [v["file"] for v in values]),
                         (2, ["site/closed", "site/open/unknown", "site/open/y.html", "page.html"]))
        self.assertEqual([v["error"]["code"] for v in values[:2]], ["unreadable", "unreadable"])
        self.assertIn(b"newsclip: site/closed: no permission to read it", done.stderr)

    def test_names_too_long_to_be_opened_are_told(self):
        self.site("a.html")
        place = os.open(self.folder / "site", os.O_RDONLY)
        for _ in range(30):
            os.mkdir("x" * 200, dir_fd=place)
            inner = os.open("x" * 200, os.O_RDONLY, dir_fd=place)
            os.close(place)
            place = inner
        os.close(os.open("deep.html", os.O_CREAT | os.O_WRONLY, dir_fd=place))
        os.close(place)
        files, passed = self.found(status=2, says="x: cannot be read: File name too long")
        self.assertEqual((files[0], len(files), passed), ("site/a.html", 2, ""))
        subprocess.run(["rm", "-r", self.folder / "site"], check=True)

    def test_the_own_result_is_no_page(self):
        self.site("a.html")
        for name in ("out.jsonl", "out.txt"):
            with open(self.folder / "site" / name, "wb") as out:
                done = self.run_program("--recursive", "site", stdout=out)
            expected = (0, b"newsclip: 1 page: 1 article, 0 without an article, 0 failed\n")
            if name == "out.txt":
                self.assertEqual(done.returncode, 2)
                self.assertIn(b"newsclip: site/out.txt: is read and would be written as well", done.stderr)
            else:
                self.assertEqual((done.returncode, done.stderr), expected)
            os.unlink(self.folder / "site" / name)
            done = self.run_program("--recursive", "-o", f"site/{name}", "site")
            self.assertEqual((done.returncode, done.stderr), expected)
            before = (self.folder / "site" / name).read_bytes()
            done = self.run_program("--recursive", "-o", f"site/{name}", "site")
            self.assertEqual(done.returncode, 2 if name == "out.txt" else 0)
            self.assertEqual((self.folder / "site" / name).read_bytes(), before)
            os.unlink(self.folder / "site" / name)


if __name__ == "__main__":
    unittest.main()

"""--files-from: lists of names, and lists that are not what they were said to be."""
import unittest

from newsclip_case import PAGE, ProgramCase


class Lists(ProgramCase):
    def setUp(self):
        super().setUp()
        self.names = ["a.html", "b.html"]
        for name in self.names:
            self.put(name, PAGE)

    def files(self, content, *words, status=0, says=None):
        """The files of the lines, of a list in a file as of one on standard input; `says` stands there once, or nothing does."""
        self.put("list", content)
        results = []
        for name, stdin in (("list", b""), ("-", content if isinstance(content, bytes) else content.encode())):
            done = self.run_program("--files-from", name, "--quiet", *words, stdin=stdin)
            self.assertEqual(done.returncode, status, done.stderr)
            if status == 0:
                shown = "standard input" if name == "-" else name
                self.assertEqual(done.stderr.decode(), "" if says is None else f"newsclip: {shown}: {says}\n")
            elif says is not None:
                self.assertEqual(done.stderr.decode().count(says), 1, done.stderr)
            results.append([v["file"] for v in self.values(done.stdout)] if done.stdout else [])
        self.assertEqual(results[0], results[1])
        return results[0]

    def test_lists(self):
        odd = "odd\nname.html"
        self.put(odd, PAGE)
        long = "./" * 2000 + "a.html"
        for content, words, files in (("a.html\nb.html\n", [], self.names), ("a.html\n\n\nb.html", [], self.names),
                                      ("a.html\0b.html\0", ["-0"], self.names), (f"{odd}\0a.html", ["-0"], [odd, "a.html"]),
                                      ("a.html\0\0b.html", ["--null"], self.names), ("a.html", ["-0"], ["a.html"]),
                                      (f"{long}\n" * 40, [], [long] * 40)):
            self.assertEqual(self.files(content, *words), files)
        self.put("list", "b.html")
        self.assertEqual([v["file"] for v in self.lines("page.html", "--files-from", "list")], ["page.html", "b.html"])

    def test_lists_that_cannot_be_read(self):
        self.put("out.jsonl", "old")
        for words in (["--files-from", "none"], ["--files-from", "."], ["page.html", "--files-from", "none"]):
            done = self.run_program(*words, "-o", "out.jsonl")
            self.assertEqual((done.returncode, (self.folder / "out.jsonl").read_text()), (2, "old"))
            self.assertIn(f"{words[-1]}: cannot be read".encode(), done.stderr)
        for words in (["-0", "page.html"], ["--recursive"], ["--jobs", "-1", "page.html"], ["--jobs", "x", "page.html"],
                      ["--url", "https://a.example/", "--files-from", "list"], ["--pretty", "--files-from", "list"]):
            self.assert_fails(*words, says="(see newsclip --help)")

    def test_empty_lists_are_told(self):
        for content, words in ((b"", []), (b"\n\n", []), (b"\r\n", []), (b"", ["-0"]), (b"\0", ["-0"])):
            says = "is an empty list, so that no page is read from it"
            if content == b"\r\n":
                says = "has lines that end in CR LF; the CR is not taken for a part of the names\nnewsclip: {}: " + says
                self.put("list", content)
                done = self.run_program("--files-from", "list", "-q")
                self.assertEqual((done.returncode, done.stderr.decode()), (0, "newsclip: list: " + says.format("list") + "\n"))
            else:
                self.assertEqual(self.files(content, *words, says=says), [])
        self.assertEqual(self.run_program("--files-from", "/dev/null", "-o", "out.jsonl").returncode, 0)
        self.assertEqual((self.folder / "out.jsonl").read_bytes(), b"")

    def test_lists_from_windows(self):
        says = "has lines that end in CR LF; the CR is not taken for a part of the names"
        self.assertEqual(self.files("a.html\r\nb.html\r\n", says=says), self.names)
        self.assertEqual(self.files("a.html\r\nb.html\r", says=says), self.names)
        self.assertEqual(self.files("a.html\r\nnone.html\r\n", status=2, says=says), ["a.html", "none.html"])
        self.put("a.html\r", PAGE)
        self.assertEqual(self.files("a.html\r\nb.html\n"), ["a.html\r", "b.html"])
        self.assertEqual(self.files("b.html\r\nb.html\r\na.html\r\n", says=says), ["b.html", "b.html", "a.html\r"])
        self.assertEqual(self.files("a.html\r\0", "-0"), ["a.html\r"])
        says = "begins with a byte order mark, which is not taken for a part of its first name"
        self.assertEqual(self.files(b"\xef\xbb\xbfa.html\nb.html\n", says=says), self.names)
        self.put(b"\xef\xbb\xbfa.html", PAGE)
        self.assertEqual(self.files(b"\xef\xbb\xbfa.html\nb.html\n"), ["\ufeffa.html", "b.html"])

    def test_nul_where_none_is_meant_and_none_where_it_is(self):
        self.put("out.jsonl", "old")
        for content, words, files, says in (
                (b"a.html\0b.html\0", [], [], "holds NUL bytes; give -0 if they end its names"),
                (b"a.html\nb.html\0page.html\n", [], ["a.html"], "holds NUL bytes"),
                ("a.html\n".encode("utf-16"), [], [], "is in UTF-16; save the list as UTF-8"),
                (b"a.html\nb.html\n", ["-0"], [], "holds no NUL; leave out -0 if its names stand one a line"),
                (b"none.html", ["-0"], [], "holds no NUL"), (b"a.html\n" * 90000, ["-0"], [], "holds no NUL"),
                (b"a.html\n" + b"x" * 90000 + b"\nb.html\n", [], ["a.html"], "too long for a name"),
                (b"a.html\0" + b"x\n" * 90000 + b"\0b.html\0", ["-0"], ["a.html"], "too long for a name")):
            self.assertEqual(self.files(content, *words, status=2, says=says), files)
            self.assertEqual(self.run_program("--files-from", "list", "-o", "out.jsonl", *words).returncode, 2)
            self.assertEqual((self.folder / "out.jsonl").read_text(), "old")

    def test_a_list_on_standard_input_holds_no_page(self):
        for jobs in ("1", "3"):
            values = self.lines("--files-from", "-", "--jobs", jobs, stdin=b"page.html\n-\nmenu.html\n", status=2)
            self.assertEqual([v["file"] for v in values], ["page.html", "-", "menu.html"])
            self.assertEqual(values[1]["error"]["code"], "unreadable")
        self.put("list", "-\npage.html\n")
        values = self.lines("--files-from", "list", "--jobs", "2", stdin=PAGE.encode())
        self.assertEqual([len(v["paragraphs"]) for v in values], [3, 3])


if __name__ == "__main__":
    unittest.main()

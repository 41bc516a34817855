"""Every option of the program and every status."""
import json
import unittest

from newsclip_case import FURTHER_KEYS, KEYS, MENU, PAGE, SENTENCES, ProgramCase


class Options(ProgramCase):
    def test_one_page_is_one_indented_object(self):
        done = self.run_program("page.html")
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        value = json.loads(done.stdout)
        self.assertEqual(list(value), KEYS)
        self.assertEqual(value["paragraphs"], SENTENCES)
        self.assertEqual(done.stdout.decode(), json.dumps(value, indent=2, ensure_ascii=False) + "\n")

    def test_pretty_is_the_default(self):
        self.assertEqual(self.run_program("--pretty", "page.html").stdout, self.run_program("page.html").stdout)

    def test_standard_input(self):
        whole = self.run_program("page.html").stdout
        self.assertEqual(self.run_program(stdin=PAGE.encode()).stdout, whole)
        self.assertEqual(self.run_program("-", stdin=PAGE.encode()).stdout, whole)

    def test_compact(self):
        done = self.run_program("--compact", "page.html")
        self.assertEqual(done.stdout.count(b"\n"), 1)
        self.assertEqual(json.loads(done.stdout), self.one("page.html"))
        self.assertEqual(list(json.loads(done.stdout)), KEYS)

    def test_jsonl_has_the_file_first(self):
        for name in ("page.html", "-"):
            (value,) = self.lines("--jsonl", name, stdin=PAGE.encode())
            self.assertEqual(list(value), ["file"] + KEYS)
            self.assertEqual(value["file"], name)

    def test_all(self):
        self.assertEqual(list(self.one("--all", "page.html")), KEYS + FURTHER_KEYS)
        self.assertEqual(list(self.one("--all", "menu.html", status=1)), KEYS + FURTHER_KEYS)
        value = self.one("--all", "page.html")
        self.assertEqual([b["text"] for b in value["blocks"]], value["paragraphs"])
        self.assertEqual(value["charset"]["name"], "UTF-8")

    def test_no_article_is_status_1_with_an_empty_object(self):
        done = self.assert_fails("menu.html", says="menu.html: is a list of other pages", status=1, output=None)
        self.assertEqual(json.loads(done.stdout), {**dict.fromkeys(KEYS), "paragraphs": []})

    def test_the_reason_is_said_and_written(self):
        pages = {
            "empty": "<title>Elsing</title><body></body>",
            "error-page": "<title>Page not found</title><h1>Page not found</h1><p>The page may have been moved.</p>",
            "bot-check": "<title>Access denied</title><h1>Access denied</h1><p>You don't have permission to access this.</p>",
            "login": "<title>Sign in</title><h1>Sign in</h1><p>Please sign in.</p><input type=password>",
            "consent": "<title>Before you continue</title><p>We use cookies.</p>",
            "script-only": "<title>Elsing</title><noscript>Please enable JavaScript.</noscript><div id=app></div><script src=a>"
                           "</script>",
            "not-prose": "int main(int argc, char** argv) {\n  return argc - 1;\n}\n",
            "too-short": "<title>Elsing</title><p>Elsing on the sea</p>",
            "list": MENU,
        }
        said = set()
        for reason, page in pages.items():
            self.put("page", page)
            done = self.assert_fails("--all", "page", says="newsclip: page: ", status=1, output=None)
            self.assertEqual(json.loads(done.stdout)["reason"], reason)
            self.assertEqual(self.run_program("page").stderr, done.stderr)
            said.add(done.stderr)
        self.assertEqual(len(said), len(pages))
        self.assertIsNone(self.one("--all", "page.html")["reason"])
        self.assertEqual(self.one("--all", "-", status=1, stdin=b"")["reason"], "empty")

    def test_of_many_pages_the_lines_alone_have_the_reason(self):
        for words in (["page.html", "menu.html"], ["--jsonl", "menu.html"]):
            done = self.run_program("--all", "--quiet", *words)
            self.assertEqual((done.returncode, done.stderr), (1, b""))
            self.assertEqual(self.values(done.stdout)[-1]["reason"], "list")

    def test_empty_input_is_status_1_and_said(self):
        for content in (b"", b" \n\t\n"):
            done = self.assert_fails(stdin=content, says="standard input: is empty", status=1, output=None)
            self.assertEqual(json.loads(done.stdout), {**dict.fromkeys(KEYS), "paragraphs": []})
        self.put("empty.html", b"")
        self.assert_fails("empty.html", says="empty.html: is empty", status=1, output=None)

    def test_url(self):
        self.one("--url", "https://courier.example/1", "page.html")
        for words in (["--url", ""], ["--url="]):
            self.assertEqual(self.run_program(*words, "page.html").stdout, self.run_program("page.html").stdout)
        self.assert_fails("--url", "https://courier.example/", "page.html", "menu.html", says="--url")
        self.assert_fails("--url", "--all", "page.html", says="--url needs an address")

    def test_encoding(self):
        page = PAGE.replace("<meta charset=utf-8>", "").replace("Brandt", "Bränd").encode("latin-1")
        text = self.one("--encoding", " Latin1 ", stdin=page)["paragraphs"][1]
        self.assertIn("Ilka Bränd", text)
        self.assertEqual(self.one("--all", "--encoding=gbk", stdin=PAGE.replace("<meta charset=utf-8>", "").replace(
            "Brandt", "市长").encode("gbk"))["charset"], {"name": "GBK", "from": "option"})
        self.assert_fails("--encoding", "klingon", "page.html", says="--encoding")
        self.assert_fails("--encoding", "gb2313", "page.html", says="near labels: gb2312")
        self.one("--encoding", "", "page.html")

    def test_input(self):
        for value in ("auto", "html"):
            self.assertEqual(self.one("--input", value, "page.html")["paragraphs"], SENTENCES)
        self.assert_fails("--input", "pdf", "page.html", says="--input must be auto, html or text")
        self.assert_fails("--input", "", "page.html", says="--input")

    def test_captured(self):
        self.one("--captured", "2024-02-29", "page.html")
        for wrong in ("2023-02-29", "2024-13-01", "2024-1-1", "20240101", "yesterday", "2024-02-29T00:00", "-024-01-01"):
            self.assert_fails("--captured", wrong, "page.html", says="--captured must be a date")

    def test_max_bytes(self):
        size = len(PAGE.encode())
        self.one("--max-bytes", str(size), "page.html")
        self.one("--max-bytes", str(size), stdin=PAGE.encode())
        self.assert_fails("--max-bytes", str(size - 1), "page.html", says=f"page.html: is larger than {size - 1} bytes")
        self.assert_fails("--max-bytes", str(size - 1), stdin=PAGE.encode(), says="standard input: is larger than")
        for wrong in ("0", "-1", "1k", "0x10", "", "99999999999999999999"):
            if wrong:
                self.assert_fails("--max-bytes", wrong, "page.html", says="--max-bytes must be a whole number above 0")

    def test_help_and_version(self):
        for word in ("--help", "-h"):
            done = self.run_program(word)
            self.assertEqual((done.returncode, done.stderr), (0, b""))
            for option in ("--all", "--fields", "--format", "--url", "--encoding", "--input", "--captured", "-o", "--jsonl", "--pretty", "--compact",
                           "--max-bytes", "--files-from", "--null", "--recursive", "--jobs", "--fail-fast", "--resume", "--records",
                           "--keyed", "--check", "--update", "--help", "--version", "Examples:", "Exit status:"):
                self.assertIn(option, done.stdout.decode())
        done = self.run_program("--version")
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        self.assertRegex(done.stdout.decode(), r"\Anewsclip \d+\.\d+\.\d+\noutput format \d+\nGumbo [\d.]+\nzlib [\d.]+\n"
                                               r"brotli (?:[\d.]+|none)\nzstd (?:[\d.]+|none)\n"
                                               r"JSON for Modern C\+\+ [\d.]+\nCLI11 [\d.]+\nsandbox (seccomp|none: .*)\n\Z")

    def test_what_cannot_be_understood_is_status_2(self):
        for words in (["--bogus"], ["-x"], ["-5"], ["--jsonl", "--pretty"], ["--pretty", "--compact"], ["--jsonl=maybe"],
                      ["--pretty", "page.html", "menu.html"], ["-o"], ["-o", "--all"], ["--url", "a", "--url", "b"],
                      ["--captured"], ["--\x1b[31m"]):
            self.assert_fails(*words, says="(see newsclip --help)", output=b"")

    def test_names_that_look_like_options_or_lists(self):
        for name in ("-x", "--all", "[a,b]", "%%", "++", "a b", "{}"):
            self.put(name, PAGE)
            self.assertEqual(self.one("--compact", "--", name)["paragraphs"], SENTENCES)
        values = self.lines("[a,b]", "%%", "--all", "--", "--all", "-x")
        self.assertEqual([v["file"] for v in values], ["[a,b]", "%%", "--all", "-x"])

    def test_same_bytes_and_options_give_the_same_bytes(self):
        first = self.run_program("--all", "page.html").stdout
        for environment in ({}, {"LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"}, {"LANG": "de_DE.ISO-8859-1", "HOME": "/"}):
            self.assertEqual(self.run_program("--all", "page.html", env=environment).stdout, first)

    def test_menu_is_no_article(self):
        self.assertEqual(self.one(stdin=MENU.encode(), status=1)["paragraphs"], [])


if __name__ == "__main__":
    unittest.main()

"""--explain FILE: a page that shows why the answer is what it is."""
import html.parser
import importlib.util
import json
import os
import re
import unittest

from faults_test import FAULTY, page
from newsclip_case import MENU, PAGE, SANITIZED, SENTENCES, SOURCE, ProgramCase, some

HOSTILE = ("<html lang=en><title>&lt;script&gt;alert(1)&lt;/script&gt; of the tram</title><body><article><h1>&lt;script&gt;alert(1)"
           "&lt;/script&gt; of the tram</h1><div class='x\"><script>alert(2)</script>'>"
           + "".join(f"<p>{s} &lt;img src=x onerror=alert(3)&gt; ]]&gt; &quot;'\u202e\u0001</p>" for s in SENTENCES)
           + "<p><a href='javascript:alert(4)'>javascript:alert(4)</a></p></div></article>")
VOID = {"meta", "input", "img", "br"}


class Report(html.parser.HTMLParser):
    """The report's elements, checked to be nested, and the rows of its blocks."""

    def __init__(self, text):
        super().__init__()
        self.open, self.elements, self.rows, self.cells, self.terms = [], [], [], None, []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append((tag, dict(attrs)))
        if tag == "tr" and self.in_blocks():
            self.cells = []
        if tag == "td" and self.cells is not None:
            self.cells.append("")

    def handle_endtag(self, tag):
        assert self.open and self.open[-1][0] == tag, (tag, self.open[-3:])
        self.open.pop()
        if tag == "tr" and self.cells is not None:
            if self.cells:
                self.rows.append(self.cells)
            self.cells = None

    def handle_data(self, data):
        if self.open and self.open[-1][0] == "dt":
            self.terms.append(data)
        if self.cells:
            self.cells[-1] += data

    def in_blocks(self):
        return any(attrs.get("id") == "list" for _, attrs in self.open)

    def texts(self, state):
        return [row[4] for row in self.rows if row[1] == state]


class Explain(ProgramCase):
    def explained(self, *words, status=0, name="why.html"):
        """The run's output and the report, which is whole and has nothing that is alive."""
        done = self.run_program("--explain", name, *words)
        self.assertEqual(done.returncode, status, done.stderr)
        text = (self.folder / name).read_text(encoding="utf-8")
        report = Report(text)
        self.assertEqual(report.open, [])
        if importlib.util.find_spec("lxml"):
            from lxml import html as lxml_html
            rows = lxml_html.fromstring(text.encode()).xpath("//table[@id='list']//tr[td]")
            self.assertEqual([[cell.text_content() for cell in row.iter("td")] for row in rows], report.rows)
        self.assert_dead(report)
        self.assertEqual([n for n in os.listdir(self.folder) if n.startswith(name + ".")], [])
        return done.stdout, report, text

    def assert_dead(self, report):
        allowed = {"html", "head", "meta", "title", "style", "body", "header", "h1", "h2", "nav", "a", "main", "section", "table", "caption",
                   "thead", "tbody", "tr", "th", "td", "ul", "li", "span", "small", "details", "summary", "input", "label", "dl", "dt",
                   "dd", "p"}
        for tag, attrs in report.elements:
            self.assertIn(tag, allowed)
            self.assertLessEqual(set(attrs), {"lang", "dir", "id", "class", "href", "scope", "colspan", "for", "type", "charset", "content",
                                              "name", "http-equiv", "aria-label"})
            self.assertTrue(attrs.get("href", "#").startswith("#"), attrs)
        ids = [attrs["id"] for _, attrs in report.elements if "id" in attrs]
        self.assertEqual(len(ids), len(set(ids)))
        for _, attrs in report.elements:
            if "href" in attrs:
                self.assertIn(attrs["href"][1:], ids)

    def test_the_json_is_the_same(self):
        for words in (["page.html"], ["--all", "page.html"], ["--jsonl", "page.html"]):
            with self.subTest(words=words):
                self.assertEqual(self.explained(*words)[0], self.run_program(*words).stdout)

    def test_what_is_in_is_what_is_written(self):
        tail = "".join(f"<li><a href=/{i}>Story number {i}</a>" for i in range(40))
        for more in ("", f"<ul>{tail}</ul>", "<p>By Ada Vell</p>", "<aside><p>Read more of this</p></aside>"):
            self.put("page.html", PAGE.replace("</article>", more + "</article>"))
            output, report, _ = self.explained("page.html")
            self.assertEqual(report.texts("in"), json.loads(output)["paragraphs"])
            self.assertEqual(set(row[1] for row in report.rows), {"in", "out"})

    def test_it_says_what_it_says(self):
        _, report, text = self.explained("--url", "https://olm.example/tram", "page.html")
        self.assertEqual([attrs.get("lang") for tag, attrs in report.elements if tag == "td" and "lang" in attrs][0], "en")
        for part in ("<h1 lang=en>Tram line opens</h1>", "an article", "https://olm.example/tram", "headline", "article", "page score"):
            self.assertIn(part, text)
        self.assertIn("default-src 'none'; style-src 'unsafe-inline'",
                      [attrs.get("content") for _, attrs in report.elements if attrs.get("http-equiv") == "Content-Security-Policy"])
        headline = next(row for row in report.rows if row[4] == "Tram line opens")
        self.assertEqual((headline[1], headline[3]), ("out", "headline"))

    def test_each_rule_is_told(self):
        rules = set()
        for sample in some(sorted((SOURCE / "samples").glob("*/page.*"))):
            done = self.run_program("--explain", "why.html", str(sample))
            self.assertIn(done.returncode, (0, 1), done.stderr)
            report = Report((self.folder / "why.html").read_text(encoding="utf-8"))
            found = {row[3] for row in report.rows} - {""}
            self.assertLessEqual(found, set(report.terms), sample)
            rules |= found
            self.assertEqual(report.texts("in"), json.loads(done.stdout)["paragraphs"], sample)
        self.assertGreater(len(rules), 5 if SANITIZED else 10)

    def test_hostile_text(self):
        self.put("page.html", HOSTILE)
        output, report, text = self.explained("page.html")
        self.assertIn("alert(1)", text)
        self.assertNotRegex(text, "<script|<img|\u202e|\x01")
        marked = [p.replace("\u202e", "[U+202E]").replace("\x01", "[U+0001]") for p in json.loads(output)["paragraphs"]]
        self.assertEqual(report.texts("in"), marked)

    def test_right_to_left(self):
        sentence = "افتتح المجلس البلدي خط الترام الجديد فوق النهر يوم السبت بعد أربع سنوات من العمل المتواصل."
        self.put("page.html", "<html lang=ar><title>خط الترام</title><article><h1>خط الترام</h1>" + f"<p>{sentence}</p>" * 1
                 + f"<p>وقالت العمدة إن {sentence}</p></article>")
        _, report, _ = self.explained("page.html")
        shown = [attrs for tag, attrs in report.elements if tag == "td" and "lang" in attrs]
        self.assertEqual((shown[0]["lang"], shown[0]["dir"]), ("ar", "rtl"))

    def test_pages_without_an_article(self):
        self.put("empty.html", " ")
        self.put("code.txt", "int main(int argc, char** argv) {\n  return argc - 1;\n}\n")
        for name, reason in (("menu.html", "list"), ("empty.html", "empty"), ("code.txt", "not-prose")):
            with self.subTest(name=name):
                _, report, text = self.explained(name, status=1)
                self.assertIn(f"no article: {reason}", text)
                self.assertEqual(report.texts("in"), [])

    def test_size(self):
        self.put("page.html", PAGE.replace("</article>", "".join(f"<p>{s} {i}</p>" for i in range(20) for s in SENTENCES) + "</article>"))
        self.put("menu.html", MENU.replace("</ul>", "".join(f"<li><a href=/x{i}>Further topic {i}</a>" for i in range(2000)) + "</ul>"))
        for name, status in (("page.html", 0), ("menu.html", 1)):
            _, report, text = self.explained(name, status=status)
            shown = sum(len(row[4].encode()) for row in report.rows)
            self.assertLess(len(text.encode()), 6 * shown + 5000, name)

    def test_conflicts(self):
        self.put("list", "page.html\n")
        self.put("in.jsonl", json.dumps({"html": PAGE}) + "\n")
        self.put("why.html", "old")
        cases = ((["page.html", "menu.html"], "--explain is for one page; give one FILE"),
                 (["--files-from", "list"], "--explain is for one page; give one FILE"),
                 (["--recursive", "."], "--explain is for one page; give one FILE"),
                 (["--resume", "out", "page.html"], "--explain is for one page; give one FILE"),
                 (["--records", "in.jsonl"], "--explain is for one page, not for records"),
                 (["--check", "page.html"], "--check explains no page"),
                 (["-o", "why.html", "page.html"], "--explain and -o name the same file"),
                 (["-o", "./why.html", "page.html"], "is the file for the results"),
                 (["why.html"], "is read and would be written as well"),
                 (["missing.html"], "no such file"))
        for words, says in cases:
            with self.subTest(words=words):
                self.assert_fails("--explain", "why.html", *words, says=says)
                self.assertEqual((self.folder / "why.html").read_text(), "old")
        for name, says in (("-", "--explain needs a file"), ("--all", "--explain"), ("", "its name is empty"), ("no/why.html", "cannot be written")):
            with self.subTest(name=name):
                self.assert_fails("--explain", name, "page.html", says=says)
        self.put("page.warc", "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n")
        self.assert_fails("--explain", "why.html", "page.warc", says="--explain is for one page")
        self.assertEqual(sorted(os.listdir(self.folder)), ["in.jsonl", "list", "menu.html", "page.html", "page.warc", "why.html"])

    def test_it_is_put_in_place_beside_the_result(self):
        self.put("why.html", "old")
        os.chmod(self.folder / "why.html", 0o640)
        self.assertEqual(self.explained("-o", "out.json", "page.html")[0], b"")
        self.assertEqual((self.folder / "why.html").stat().st_mode & 0o777, 0o640)
        self.assertEqual(json.loads((self.folder / "out.json").read_text())["paragraphs"], SENTENCES)
        self.assertEqual(sorted(os.listdir(self.folder)), ["menu.html", "out.json", "page.html", "why.html"])
        done = self.run_program("--explain", "/dev/null", "page.html")
        self.assertEqual((done.returncode, done.stderr), (0, b""))

    def test_an_old_report_survives_a_page_that_fails(self):
        for kind, words in (("crash", []), ("hang", ["--page-time", "0.5"]), ("crash", ["--jsonl"]), ("unlink", ["-o", "out"]), ("open", [])):
            if SANITIZED or kind in ("unlink", "open") and not self.has_sandbox():
                continue
            with self.subTest(kind=kind, words=words):
                self.put("page.html", page(0, kind))
                self.put("why.html", "old")
                done = self.run_program("--explain", "why.html", *words, "page.html", program=FAULTY)
                self.assertEqual(done.returncode, 2, done.stderr)
                self.assertEqual((self.folder / "why.html").read_text(), "old")
                self.assertEqual([n for n in os.listdir(self.folder) if re.match(r"(why\.html|out)\.", n)], [])
        self.put("why.html", "old")
        self.put("page.html", b"%PDF-1.7\n\0")
        self.run_program("--explain", "why.html", "--jsonl", "page.html")
        self.assertEqual((self.folder / "why.html").read_text(), "old")

    def has_sandbox(self):
        return b"sandbox seccomp" in self.run_program("--version").stdout


if __name__ == "__main__":
    unittest.main()

"""What the tests of the built program share. NEWSCLIP names the program, NEWSCLIP_SOURCE the source folder; ctest sets both."""
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import jsonschema

PROGRAM = os.environ["NEWSCLIP"]
SOURCE = pathlib.Path(os.environ["NEWSCLIP_SOURCE"])
SCHEMA = jsonschema.Draft202012Validator(json.loads((SOURCE / "docs/newsclip.schema.json").read_text()))

SANITIZED = any(name in pathlib.Path(PROGRAM).read_bytes() for name in (b"__asan_init", b"__tsan_init"))

KEYS = ["title", "date", "source", "zone", "paragraphs"]
FURTHER_KEYS = ["authors", "editors", "site", "section", "language", "url", "summary", "image", "published", "modified",
                "keywords", "blocks", "captions", "partial", "reason", "confidence", "confidences", "charset", "evidence"]

SENTENCES = ["The new tram line across the river Olm opened on Saturday after four years of work.",
             "Mayor Ilka Brandt drove the first tram herself and stopped at every one of the nine stations.",
             "The line cost 84 million crowns, a tenth less than the council had set aside for it."]
PAGE = ("<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Tram line opens</title></head><body><nav><a href=/>"
        "Home</a> <a href=/news>News</a></nav><article><h1>Tram line opens</h1>"
        + "".join(f"<p>{s}</p>" for s in SENTENCES) + "</article></body></html>")
MENU = "<!DOCTYPE html><title>Start</title><ul>" + "".join(f"<li><a href=/{i}>Topic {i}</a>" for i in range(12)) + "</ul>"


def some(cases):
    """All cases of a test that runs the program for each; of a program with a sanitizer, which is slow, every fifth."""
    return list(cases)[::5] if SANITIZED else list(cases)


class ProgramCase(unittest.TestCase):
    """Runs the program in a folder of its own that holds page.html and menu.html."""

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="newsclip-test-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.put("page.html", PAGE)
        self.put("menu.html", MENU)

    def put(self, name, content):
        path = os.path.join(os.fsencode(self.folder), os.fsencode(name))
        with open(path, "wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)

    def run_program(self, *words, stdin=b"", **more):
        """The finished process, its output as bytes. Whatever is JSON in it is checked against the schema."""
        more = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **more}
        done = subprocess.run([more.pop("program", PROGRAM), *words], cwd=self.folder, input=stdin, timeout=60, check=False, **more)
        if done.stdout and done.stdout.startswith(b"{"):
            for value in self.values(done.stdout):
                SCHEMA.validate(value)
        return done

    def values(self, output):
        text = output.decode("utf-8")
        self.assertTrue(text.endswith("\n"))
        if text.startswith("{\n"):
            return [json.loads(text)]
        return [json.loads(line) for line in text[:-1].split("\n")]

    def one(self, *words, status=0, **more):
        """The one object that a run writes."""
        done = self.run_program(*words, **more)
        self.assertEqual(done.returncode, status, done.stderr)
        values = self.values(done.stdout)
        self.assertEqual(len(values), 1)
        return values[0]

    def lines(self, *words, status=0, **more):
        """The objects of a run that writes lines."""
        done = self.run_program(*words, **more)
        self.assertEqual(done.returncode, status, done.stderr)
        self.assertFalse(done.stdout.startswith(b"{\n"))
        return self.values(done.stdout)

    def assert_fails(self, *words, says, status=2, output=b"", **more):
        """Nothing but `output`, one line on standard error that begins with newsclip: and holds `says`."""
        done = self.run_program(*words, **more)
        error = done.stderr.decode("utf-8")
        self.assertEqual(done.returncode, status, error)
        self.assertRegex(error, r"\Anewsclip: [^\n\x00-\x1f\x7f]+\n\Z")
        self.assertIn(says, error)
        if output is not None:
            self.assertEqual(done.stdout, output)
        return done

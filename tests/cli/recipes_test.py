"""The recipes of docs/scaling.md that are marked as tested, run as they stand there."""
import base64
import csv
import json
import os
import re
import shutil
import subprocess
import unittest

from newsclip_case import MENU, PAGE, PROGRAM, SCHEMA, SENTENCES, SOURCE, ProgramCase

TOOLS = ("awk", "base64", "find", "jq", "nproc", "parallel", "sort", "xargs")
RECIPES = re.findall(r"^## (.+?)\n|^<!-- tested -->\n```sh\n(.*?)^```$", (SOURCE / "docs/scaling.md").read_text(encoding="utf-8"),
                     re.MULTILINE | re.DOTALL)
DUMP_RECIPES = re.findall(r"^<!-- tested with dumps -->\n```sh\n(.*?)^```$", (SOURCE / "docs/scaling.md").read_text(encoding="utf-8"),
                          re.MULTILINE | re.DOTALL)


def recipes():
    """Heading and script of each."""
    heading, found = "", []
    for title, script in RECIPES:
        heading = title or heading
        if script:
            found.append((heading, script))
    return found


class Recipes(ProgramCase):
    def setUp(self):
        super().setUp()
        (self.folder / "bin").mkdir()
        (self.folder / "bin/newsclip").symlink_to(PROGRAM)
        self.names = [f"pages/{i // 10}/p {i:02}.html" for i in range(30)]
        index, records = [], []
        for i, name in enumerate(self.names):
            (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
            page = MENU if i == 7 else PAGE.replace("Tram line", f"Tram line {i}")
            self.put(name, page)
            index.append(f"{name}\thttps://courier.example/{i}\t2024-05-{i + 1:02}\n")
            records.append(json.dumps({"id": name, "html": page}) + "\n")
        self.put("index.tsv", "".join(index))
        self.put("pages.list", "".join(name + "\n" for name in self.names))
        self.put("pages.jsonl", "".join(records))
        (self.folder / "parts").mkdir()
        for i in range(3):
            self.put(f"parts/{i}.jsonl", "".join(records[i::3]))

    def shell(self, script, **environment):
        """The script, run with the program in its path."""
        path = f"{self.folder / 'bin'}:{os.environ['PATH']}"
        return subprocess.run(["sh", "-c", script], cwd=self.folder, capture_output=True, timeout=120, check=False,
                              env={**os.environ, "PATH": path, "HOME": str(self.folder), **environment})

    def results(self):
        """The lines of all results, sorted by page."""
        values = []
        for path in [*self.folder.glob("news*.jsonl"), *self.folder.glob("parts/*.news")]:
            values += [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        for value in values:
            SCHEMA.validate(value)
        return sorted(values, key=lambda v: v.get("file") or v.get("id") or v["url"])

    def test_every_recipe(self):
        for tool in TOOLS:
            if not shutil.which(tool):
                self.skipTest(f"{tool} is not installed")
        self.assertGreater(len(recipes()), 8)
        for heading, script in recipes():
            with self.subTest(script):
                for path in [*self.folder.glob("news*"), *self.folder.glob("parts/*.news")]:
                    path.unlink()
                tasks = range(4) if "Slurm" in heading else [0]
                for task in tasks:
                    done = self.shell(script, SLURM_ARRAY_TASK_ID=str(task), SLURM_ARRAY_TASK_COUNT="4", SLURM_CPUS_PER_TASK="2")
                    self.assertIn(done.returncode, (0, 1), done.stderr)
                    self.assertNotIn(b"not found", done.stderr)
                    if "|| [" in script:
                        self.assertEqual(done.returncode, 0, done.stderr)
                values = self.results()
                self.assertEqual([v.get("file") or v["id"] for v in values], self.names)
                self.assertEqual([len(v["paragraphs"]) for v in values], [0 if i == 7 else 3 for i in range(30)])
                if "index.tsv" in script and "--records" in script:
                    self.assertEqual(values[3]["url"], "https://courier.example/3")

    def test_recipes_for_dumps(self):
        if not shutil.which("jq"):
            self.skipTest("jq is not installed")
        url, text = "https://courier.example/a", {"mimeType": "text/html; charset=utf-8", "text": PAGE}
        packed = {"mimeType": "text/html", "encoding": "base64", "text": base64.b64encode(PAGE.encode()).decode()}
        entries = [{"startedDateTime": "2024-05-18T09:30:00.000Z", "request": {"url": url}, "response": {"content": content}}
                   for content in (text, packed, {"mimeType": "image/png"}, {})]
        self.put("dump.jl", json.dumps({"url": url, "html": PAGE}) + "\n" + json.dumps({"url": url, "html": PAGE}) + "\n")
        self.put("dump.es.json", json.dumps({"_id": "1", "_source": {"url": url, "html": PAGE}}) + "\n")
        self.put("dump.har", json.dumps({"log": {"version": "1.2", "entries": entries}}))
        with open(self.folder / "dump.csv", "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([["url", "html"], [url, PAGE.replace("<p>", "\n<p>")]])
        found = {}
        for script in DUMP_RECIPES:
            with self.subTest(script):
                done = self.shell(script)
                self.assertEqual(done.returncode, 0, done.stderr)
                values = self.results()
                self.assertEqual({(v["url"], tuple(v["paragraphs"])) for v in values}, {(url, tuple(SENTENCES))})
                found[re.search(r"dump\.[.\w]+", script)[0]] = len(values)
        self.assertEqual(found, {"dump.jl": 2, "dump.es.json": 1, "dump.har": 2, "dump.csv": 1})

    def test_a_job_array_does_what_is_left(self):
        (script,) = (s for h, s in recipes() if "Slurm" in h)
        task = {"SLURM_ARRAY_TASK_COUNT": "2", "SLURM_CPUS_PER_TASK": "1"}
        self.put("news.0.jsonl", "done before")
        for number in ("0", "1"):
            self.assertEqual(self.shell(script, SLURM_ARRAY_TASK_ID=number, **task).returncode, 0)
        self.assertEqual((self.folder / "news.0.jsonl").read_text(), "done before")
        self.assertEqual(len((self.folder / "news.1.jsonl").read_text().splitlines()), 15)
        os.unlink(self.folder / "news.1.jsonl")
        (self.folder / "bin/newsclip").unlink()
        self.put("bin/newsclip", "#!/bin/sh\nkill -TERM $$\n")
        (self.folder / "bin/newsclip").chmod(0o755)
        self.assertNotEqual(self.shell(script, SLURM_ARRAY_TASK_ID="1", **task).returncode, 0)


if __name__ == "__main__":
    unittest.main()

"""--records: one answer for each line, driven as Spark, Hadoop Streaming, GNU parallel and xargs drive it."""
import base64
import gzip
import json
import os
import shlex
import shutil
import signal
import subprocess
import threading
import unittest
import zlib

from newsclip_case import FURTHER_KEYS, KEYS, MENU, PAGE, PROGRAM, SCHEMA, SENTENCES, ProgramCase

PADDING = "<!-- " + "a comment of the page " * 40 + " -->"


def record(number, **more):
    return {"id": f"doc-{number:04}", "url": f"https://courier.example/{number}",
            "html": PAGE.replace("Tram line", f"Tram line {number}"), **more}


def lines_of(records):
    return b"".join(json.dumps(r).encode() + b"\n" for r in records)


class Records(ProgramCase):
    def answers(self, stdin, *words, status=0, error=None):
        done = self.run_program("--records", *words, stdin=stdin)
        self.assertEqual(done.returncode, status, done.stderr)
        if error is not None:
            self.assertIn(error, done.stderr.decode())
        for line in done.stdout.split(b"\n"):
            self.assertNotRegex(line, rb"[\x00-\x1f\x7f]")
        return self.values(done.stdout) if done.stdout else []

    def test_id_url_and_keys(self):
        (value,) = self.answers(lines_of([record(1)]), error="newsclip: 1 record: 1 article, ")
        self.assertEqual(list(value), ["id", "url"] + KEYS)
        self.assertEqual((value["id"], value["url"], value["paragraphs"]), ("doc-0001", "https://courier.example/1", SENTENCES))
        further = ["canonical" if k == "url" else k for k in FURTHER_KEYS]
        linked = PAGE.replace("<title>", '<link rel=canonical href="https://courier.example/tram"><title>')
        (value,) = self.answers(lines_of([record(1, html=linked)]), "--all")
        self.assertEqual(list(value), ["id", "url"] + KEYS + further)
        self.assertEqual(value["url"], "https://courier.example/1")

    def test_the_reason_is_in_the_line_and_counted_in_the_totals(self):
        error_page = "<title>404</title><h1>Page not found</h1><p>The page may have been moved.</p>"
        pages = [PAGE, MENU, error_page, MENU]
        values = self.answers(lines_of([{"id": i, "html": page} for i, page in enumerate(pages)]), "--all",
                              error="newsclip: 4 records: 1 article, 3 without an article (1 error-page, 2 list), 0 failed\n")
        self.assertEqual([v["reason"] for v in values], [None, "list", "error-page", "list"])

    def test_ids_come_back_as_they_were_sent(self):
        ids = ["", "a\tb\nc\"\\d", "新闻\u2028", 0, -9223372036854775808, 18446744073709551615, None]
        values = self.answers(lines_of([{"id": i, "url": None, "html": PAGE} for i in ids] + [{"html": PAGE}]))
        self.assertEqual([v["id"] for v in values], ids + [None])
        self.assertEqual({v["url"] for v in values}, {None})

    def test_same_answers_as_for_files(self):
        pages = [PAGE.encode(), MENU.encode(), b"", gzip.compress(PAGE.encode()), PAGE.replace("<meta charset=utf-8>", "").replace(
            "Mayor", "市长市长市长").encode("gbk")]
        for i, page in enumerate(pages):
            self.put(f"{i}.html", page)
        files = self.lines(*(f"{i}.html" for i in range(len(pages))), status=1)
        sent = [{"id": f"{i}.html", "base64": base64.b64encode(page).decode()} for i, page in enumerate(pages)]
        values = self.answers(lines_of(sent), error="newsclip: standard input: line 3: is empty")
        for value, file in zip(values, files, strict=True):
            self.assertEqual({"file": value.pop("id"), **{k: v for k, v in value.items() if k != "url"}}, file)

    def test_text_is_utf_8_and_bytes_are_what_the_transport_said(self):
        page = PAGE.replace("<meta charset=utf-8>", "<meta charset=gbk>").replace("Brandt", "Bränd")
        latin = base64.urlsafe_b64encode(page.replace("<meta charset=gbk>", "").encode("latin-1")).decode().rstrip("=")
        for charset in ("iso-8859-1", "utf8mb4", "", None):
            values = self.answers(lines_of([{"html": page, "charset": charset}, {"base64": latin, "charset": charset}]))
            self.assertIn("Ilka Bränd", values[0]["paragraphs"][1])
            if charset == "iso-8859-1":
                self.assertIn("Ilka Bränd", values[1]["paragraphs"][1])
        values = self.answers(lines_of([{"base64": latin}]), "--encoding", "latin1", "--all")
        self.assertEqual(values[0]["charset"], {"name": "windows-1252", "from": "option"})

    def test_captured(self):
        page = PAGE.replace("<p>", "<time datetime=2024-05-01>1 May 2024</time><p>", 1)
        values = self.answers(lines_of([record(1, html=page, captured=c) for c in ("2024-05-02", "2024-05-02T23:59:00Z", "", None)]))
        self.assertEqual(len({json.dumps(v["date"]) for v in values}), 1)
        (value,) = self.answers(lines_of([record(1, html=page, captured="yesterday")]), error="line 1: has a captured")
        self.assertEqual(value["error"]["code"], "bad-record")

    def test_bad_records_are_answered_in_their_place(self):
        bad = [(b"", None), (b"{", None), (b"[]", None), (b"7", None), (b'"text"', None), (b"null", None), (b'{"id":"x","html":', "x"),
               (b'{"id":"x"}', "x"), (b'{"id":"x","html":7}', "x"), (b'{"id":"x","html":"a","base64":"YQ=="}', "x"),
               (b'{"id":"x","base64":"*"}', "x"), (b'{"id":"x","base64":"YQ=YQ"}', "x"), (b'{"id":"x","html":{"id":"y"}}', "x"),
               (b'{"id":1.5,"html":"a"}', None), (b'{"id":["x"],"html":"a"}', None), (b'{"html":"\xff","id":"x"}', None),
               (b'{"id":"x","html":"a"} {}', "x"), (b"[" * 100000, None), (b'{"id":"x","html":true,"url":"u"}', "x")]
        stdin = b"".join(lines_of([record(i)]) + line + b"\n" for i, (line, _) in enumerate(bad))
        for jobs in ("1", "3"):
            values = self.answers(stdin, "--jobs", jobs)
            self.assertEqual([v["id"] for v in values[::2]], [f"doc-{i:04}" for i in range(len(bad))])
            for value, (line, name) in zip(values[1::2], bad, strict=True):
                self.assertEqual((value["id"], value["error"]["code"]), (name, "bad-record"), line[:40])
        pdf, picture = self.answers(lines_of([{"id": 1, "html": "%PDF-1.7\n"}, {"id": 2, "base64": "/9j/4AAQSkZJRgAB"}]))
        self.assertEqual((pdf["error"]["code"], picture["error"]["code"]), ("pdf", "picture"))

    def test_other_keys_pass_by(self):
        more = {"headers": {"id": "no", "html": ["no"]}, "list": [{"url": "no"}], "n": 1.5, "t": True, "nothing": None}
        (value,) = self.answers(lines_of([{**more, **record(1), "after": more}]))
        self.assertEqual((value["id"], value["paragraphs"]), ("doc-0001", SENTENCES))

    def test_lines(self):
        whole = lines_of([record(1), record(2)])
        first = self.answers(whole)
        self.assertEqual(self.answers(whole[:-1]), first)
        self.assertEqual(self.answers(whole.replace(b"\n", b"\r\n")), first)
        self.assertEqual(self.answers(b""), [])
        self.put("a.jsonl", whole[:-1])
        self.put("b.jsonl", whole)
        self.assertEqual(self.answers(b"", "a.jsonl", "none.jsonl", "b.jsonl", status=2, error="none.jsonl: cannot be read"), first * 2)
        self.assertEqual(self.answers(whole, "b.jsonl", "-"), first * 2)
        self.put("c.jsonl", whole + b"{}\n")
        self.answers(b"", "a.jsonl", "c.jsonl", error="newsclip: c.jsonl: line 3: has no page")

    def test_streams_packed_by_gzip(self):
        records = [record(i, html=PAGE + os.urandom(200).hex()) for i in range(40)]
        whole = lines_of(records)
        expected = self.answers(whole)
        half = len(lines_of(records[:20]))
        packed = gzip.compress(whole)
        for stream in (packed, gzip.compress(whole[:half]) + gzip.compress(whole[half:]), gzip.compress(whole[:half + 9]) + gzip.compress(
                whole[half + 9:]), packed + bytes(512), gzip.compress(b"") + packed, gzip.compress(whole[:-1])):
            self.assertEqual(self.answers(stream), expected)
            self.put("a.jsonl.gz", stream)
            self.assertEqual(self.answers(b"", "a.jsonl.gz", "--jobs", "2"), expected)
        self.put("plain.jsonl", whole[:half])
        self.assertEqual(self.answers(b"", "plain.jsonl", "a.jsonl.gz"), expected[:20] + expected)
        self.assertEqual(self.answers(gzip.compress(b"")), [])

    def test_torn_streams_packed_by_gzip(self):
        records = [record(i, html=PAGE + os.urandom(200).hex()) for i in range(40)]
        packed = gzip.compress(lines_of(records))
        expected = self.answers(lines_of(records))
        for stream, says in ((packed[:-1], early := "newsclip: standard input: is gzip that ends too early"), (packed[:-9], early), (packed[:len(packed) // 2], early),
                             (packed[:5], early), (packed[:-8] + b"wrong" + packed[-3:], "newsclip: standard input: is damaged gzip and not read on"), (packed + b"{}", "newsclip: standard input: is damaged gzip and not read on"),
                             (packed + packed[:20], early), (b"\x1f{}\n", "newsclip: standard input: is damaged gzip and not read on")):
            values = self.answers(stream, status=2, error=says)
            self.assertEqual(values, expected[:len(values)])
            self.assertGreaterEqual(len(values), 10 if len(stream) > 20 else 0)
            self.put("torn.jsonl.gz", stream)
            self.put("more.jsonl", lines_of(records[:2]))
            self.assertEqual(self.answers(b"", "torn.jsonl.gz", "more.jsonl", status=2), values + expected[:2])
            self.put("out.jsonl", "old")
            self.answers(b"", "torn.jsonl.gz", "-o", "out.jsonl", status=2, error="newsclip: out.jsonl: nothing was written")
            self.assertEqual((self.folder / "out.jsonl").read_text(), "old")

    def test_packed_answers_are_not_held_back(self):
        with subprocess.Popen([PROGRAM, "--records"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as program:
            timer = threading.Timer(30, program.kill)
            timer.start()
            packer = zlib.compressobj(wbits=31)
            for i in range(5):
                program.stdin.write(packer.compress(lines_of([record(i)])) + packer.flush(zlib.Z_SYNC_FLUSH))
                program.stdin.flush()
                self.assertEqual(json.loads(program.stdout.readline())["id"], f"doc-{i:04}")
            program.stdin.write(packer.flush())
            program.stdin.close()
            self.assertEqual((program.stdout.read(), program.wait()), (b"", 0))
            timer.cancel()

    def test_a_stream_without_a_record_is_told(self):
        self.put("out.jsonl", "old")
        for stdin in (PAGE.encode(), b"\n", b"{", b"[]\n7\n", b"a,b\n1,2\n", b"page.html\n"):
            for jobs in ("1", "2"):
                values = self.answers(stdin, "--jobs", jobs, status=2, error="newsclip: not one line is a record, a JSON object; ")
                self.assertEqual({v["error"]["code"] for v in values}, {"bad-record"})
                self.answers(stdin, "-o", "out.jsonl", status=2)
                self.assertEqual((self.folder / "out.jsonl").read_text(), "old")
        for stdin in (b"{}\n", b"x\n{}\n", b'{"id":1}', b""):
            self.answers(stdin)

    def test_keyed(self):
        ids = ["plain", 'tab\tquote"back\\slash\n\\"', 7, None]
        done = self.run_program("--records", "--keyed", stdin=lines_of([{"id": i, "html": PAGE} for i in ids]) + b"{}\n")
        keys, values = zip(*(line.split("\t") for line in done.stdout.decode().splitlines()))
        self.assertEqual(list(keys), ["plain", 'tab\\tquote"back\\\\slash\\n\\\\"', "7", "", ""])
        self.assertEqual([json.loads(v)["id"] for v in values], ids + [None])

    def test_same_bytes_at_any_number_of_workers(self):
        stdin = b"".join(lines_of([record(i, html=PAGE + "<p>" * (5000 if i % 7 == 0 else 0))]) + (b"{\n" if i % 9 == 0 else b"")
                         for i in range(80))
        first = self.run_program("--records", "--all", stdin=stdin)
        for jobs in ("0", "2", "16"):
            done = self.run_program("--records", "--all", "--jobs", jobs, stdin=stdin)
            self.assertEqual((done.returncode, done.stdout, done.stderr), (0, first.stdout, first.stderr))

    def test_an_answer_is_never_held_back(self):
        for jobs in ("1", "4"):
            with subprocess.Popen([PROGRAM, "--records", "--jobs", jobs], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE) as program:
                timer = threading.Timer(30, program.kill)
                timer.start()
                for i in range(5):
                    program.stdin.write(lines_of([record(i)]) + b'{"id": "half')  # the next one has begun
                    program.stdin.flush()
                    self.assertEqual(json.loads(program.stdout.readline())["id"], f"doc-{i:04}")
                    program.stdin.write(b'"}\n')
                    program.stdin.flush()
                    self.assertEqual(json.loads(program.stdout.readline())["id"], "half")
                program.stdin.close()
                self.assertEqual((program.stdout.read(), program.wait()), (b"", 0))
                timer.cancel()

    def test_memory_is_bounded(self):
        big = lines_of([record(i, html=PAGE + PADDING * 1000) for i in range(40)])
        with subprocess.Popen([PROGRAM, "--records", "--jobs", "2", "--max-bytes", "2000000"], stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                              env={**os.environ, "ASAN_OPTIONS": "quarantine_size_mb=1"}) as program:
            def write():
                for _ in range(600):  # one line of 600 MB
                    program.stdin.write(b"x" * 1_000_000)
                program.stdin.write(b"\n" + b'{"id":"deep","other":' + b"[" * 3_000_000 + b"\n" + big)
                program.stdin.close()

            writer = threading.Thread(target=write)
            writer.start()
            values = [json.loads(line) for line in program.stdout]
            writer.join()
            _, status, usage = os.wait4(program.pid, 0)
            program.returncode = os.waitstatus_to_exitcode(status)
        self.assertLess(usage.ru_maxrss << 10, 400_000_000)
        self.assertEqual([v["error"]["code"] for v in values[:2]], ["too-large", "bad-record"])
        self.assertEqual([v["id"] for v in values[2:]], [f"doc-{i:04}" for i in range(40)])
        self.assertEqual(program.returncode, 0)

    def test_memory_is_bounded_for_packed_streams(self):
        packer = zlib.compressobj(wbits=31)
        bomb = b"".join(packer.compress(b" " * 1_000_000) for _ in range(1000)) + packer.compress(b"\n" + lines_of([record(1)])) + packer.flush()
        with subprocess.Popen([PROGRAM, "--records", "--max-bytes", "2000000"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, env={**os.environ, "ASAN_OPTIONS": "quarantine_size_mb=1"}) as program:
            program.stdin.write(bomb)
            program.stdin.close()
            values = [json.loads(line) for line in program.stdout]
            _, status, usage = os.wait4(program.pid, 0)
            program.returncode = os.waitstatus_to_exitcode(status)
        self.assertEqual((program.returncode, values[0]["error"]["code"], values[1]["id"]), (0, "too-large", "doc-0001"))
        self.assertLess(usage.ru_maxrss << 10, 200_000_000)

    def test_too_large_pages(self):
        page = PAGE + PADDING
        size = len(page)
        for limit, code in ((size, None), (size - 1, "too-large")):
            for sent in ({"html": page}, {"base64": base64.b64encode(page.encode()).decode()},
                         {"base64": base64.b64encode(gzip.compress(page.encode())).decode()}):
                (value,) = self.answers(lines_of([{"id": "x", **sent}]), "--max-bytes", str(limit))
                self.assertEqual((value["id"], value.get("error", {}).get("code")), ("x", code))

    def test_signals_and_fail_fast(self):
        for jobs in ("1", "3"):
            with subprocess.Popen([PROGRAM, "--records", "--jobs", jobs], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE) as program:
                program.stdin.write(lines_of(record(i) for i in range(9)) + b'{"id":"half')
                program.stdin.flush()
                lines = [program.stdout.readline() for _ in range(9)]
                program.send_signal(signal.SIGTERM)
                out, _ = program.communicate(timeout=30)
            self.assertEqual((program.returncode, out, len(set(lines))), (143, b"", 9))
            stdin = lines_of([record(0), {}, record(2)])
            values = self.answers(stdin, "--fail-fast", "--jobs", jobs, status=2)
            self.assertEqual([v["id"] for v in values], ["doc-0000", None])

    def test_outputs(self):
        stdin = lines_of(record(i) for i in range(200))
        self.put("out.jsonl", "old")
        done = self.run_program("--records", "-o", "out.jsonl", stdin=stdin)
        self.assertEqual((done.returncode, (self.folder / "out.jsonl").read_bytes().count(b"\n")), (0, 200))
        with open("/dev/full", "wb") as full:
            done = self.run_program("--records", stdin=stdin, stdout=full)
        self.assertEqual(done.returncode, 2)
        with subprocess.Popen([PROGRAM, "--records", "--jobs", "2"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE) as program:
            program.stdout.close()
            try:
                program.stdin.write(stdin)
                program.stdin.close()
            except BrokenPipeError:
                program.stdin = None  # it ended while it was being written to: that is what is tested
            self.assertEqual(program.wait(30), 0)

    def test_usage(self):
        for words in (["--records", "--pretty"], ["--records", "--files-from", "x"], ["--records", "--recursive", "x"], ["--keyed"],
                      ["--records", "--resume", "x"], ["--records", "--url", "https://a.example/"], ["--records", "--check", "x"],
                      ["--records", "--jobs", "x"]):
            self.assert_fails(*words, says="(see newsclip --help)")


class Runners(ProgramCase):
    """What starts the program in other systems: the calls are theirs, as they make them."""

    def setUp(self):
        super().setUp()
        self.records = [record(i) for i in range(120)]
        self.records[5]["html"] = MENU
        self.records[6] = {"id": "doc-0006", "url": None}
        self.ids = [r["id"] for r in self.records]

    def assert_answers(self, lines):
        values = [json.loads(line) for line in lines]
        for value in values:
            SCHEMA.validate(value)
        self.assertEqual([v["id"] for v in values], self.ids)
        self.assertEqual(["error" in v for v in values], [i == 6 for i in range(120)])

    def test_spark_pipe(self):
        """PySpark's RDD.pipe: shlex, a thread that writes str(object) and a line feed, lines read back, status checked."""
        rdd = [json.dumps(r) for r in self.records]
        for command in (f"{PROGRAM} --records", f"{PROGRAM} --records --jobs 2"):
            with subprocess.Popen(shlex.split(command), env={}, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                  stderr=subprocess.DEVNULL) as pipe:
                def pipe_objs(out):
                    for obj in rdd:
                        out.write(str(obj).rstrip("\n").encode("utf-8") + b"\n")
                    out.close()

                writer = threading.Thread(target=pipe_objs, args=(pipe.stdin,))
                writer.start()
                result = [line.rstrip(b"\n").decode("utf-8") for line in iter(pipe.stdout.readline, b"")]
                writer.join()
                self.assertEqual(pipe.wait(), 0)  # pipe(checkCode=True) fails the task for anything else
            self.assert_answers(result)

    def test_hadoop_streaming(self):
        """PipeMapper: the value of each input pair as a line, the output split at its first tab into key and value, a status
        other than 0 fails the task; then the shuffle sorts by key."""
        pairs = []
        for split in (self.records[:50], self.records[50:]):
            done = subprocess.run([PROGRAM, "--records", "--keyed"], input=lines_of(split), capture_output=True, check=True,
                                  env={"mapreduce_task_attempt_id": "attempt_1_m_1_0"})
            pairs += [line.split(b"\t", 1) for line in done.stdout.split(b"\n")[:-1]]
        self.assertEqual({len(pair) for pair in pairs}, {2})
        pairs.sort()
        self.assertEqual([key.decode() for key, _ in pairs], self.ids)
        self.assert_answers(value for _, value in pairs)

    @unittest.skipUnless(shutil.which("parallel"), "GNU parallel is not installed")
    def test_gnu_parallel(self):
        self.put("pages.jsonl", lines_of(self.records))
        for words in ("--pipe --keep-order --block 10k", "--pipe --round-robin --keep-order -j 2", "--pipe-part -a pages.jsonl -k --block 20k"):
            with open(self.folder / "pages.jsonl", "rb") as stdin:
                done = subprocess.run(["parallel", "--will-cite", *shlex.split(words), PROGRAM, "--records"], stdin=stdin,
                                      cwd=self.folder, capture_output=True, check=False, timeout=120,
                                      env={**os.environ, "HOME": str(self.folder)})
            self.assertEqual(done.returncode, 0, done.stderr)
            lines = done.stdout.splitlines()
            self.assert_answers(sorted(lines) if "robin" in words else lines)

    @unittest.skipUnless(shutil.which("xargs"), "xargs is not installed")
    def test_xargs(self):
        for i in range(4):
            self.put(f"part-{i}.jsonl", lines_of(self.records[i * 30:(i + 1) * 30]))
        with open(self.folder / "all.jsonl", "ab") as out:
            subprocess.run(["sh", "-c", 'ls part-*.jsonl | xargs -P 3 -n 1 "$0" --records', PROGRAM], cwd=self.folder, stdout=out,
                           stderr=subprocess.DEVNULL, check=True)
        self.assert_answers(sorted((self.folder / "all.jsonl").read_bytes().splitlines()))


if __name__ == "__main__":
    unittest.main()

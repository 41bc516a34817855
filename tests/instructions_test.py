"""The instructions of one run stay below a generous limit: what becomes much slower fails here, on any machine.

usage: instructions_test.py PROGRAM BUILD_TYPE FLAGS        exit status 77: skipped, without valgrind or optimisation

The page is made here: a headline, navigation, a hundred paragraphs, scripts with a state and linked data. Counted is the
whole run, and that of an empty page taken off, so that the program's start and the libraries' do not matter.
"""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

# Measured: 277 in an optimised build with g++ 12. Nearly twice that is a mistake, and not another compiler or library.
MOST_PER_BYTE = 500
HEADLINE = "A bridge for the ferry town"
SENTENCE = "The council of the ferry town agreed to open bridge number {} at the start of the season &amp; to let all cross it."


def page():
    body = [SENTENCE.format(i) + " " + SENTENCE.format(i + 1000) for i in range(100)]
    links = "".join(f'<li class="nav-item"><a href="/part/{i}" data-track="nav{i}">Part {i}</a></li>' for i in range(80))
    linked = {"@type": "NewsArticle", "headline": HEADLINE, "datePublished": "2024-05-06", "articleBody": "\n\n".join(body)}
    html = "".join(f"<p>{p}</p>" for p in body)
    related = [{"title": f"Other {i}", "url": f"/other/{i}", "publishedAt": "2024-01-01"} for i in range(100)]
    state = {"article": {"title": HEADLINE, "publishedAt": "2024-05-06T05:00:00Z", "html": html}, "related": related}
    text = "".join(f'<p class="text" data-index="{i}">{p}</p>\n' for i, p in enumerate(body))
    return (f"<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>{HEADLINE} - The Paper</title>"
            f"<script type='application/ld+json'>{json.dumps(linked)}</script>"
            f"<script>window.state = {json.dumps(state)};</script><style>{'.a{color:red}' * 300}</style></head>"
            f"<body><nav><ul>{links}</ul></nav><article><h1>{HEADLINE}</h1><time datetime=2024-05-06>6 May 2024</time>"
            f"{text}</article><footer><ul>{links}</ul></footer></body></html>").encode()


def instructions(program, page_file, folder):
    command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", program, "--all", str(page_file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    found = re.search(r"Collected *: *(\d+)", done.stderr)
    if found is None:
        sys.exit(f"instructions_test: valgrind counted nothing:\n{done.stderr}")
    return int(found[1]), done.stdout


def skip(reason):
    print(f"skipped: {reason}")
    sys.exit(77)


def main():
    program, build_type, flags = sys.argv[1:4]
    if shutil.which("valgrind") is None:
        skip("valgrind is not installed")
    if build_type not in ("Release", "RelWithDebInfo") or "-fsanitize" in flags or "--coverage" in flags:
        skip("this build is not an optimised one")
    with tempfile.TemporaryDirectory() as folder:
        whole, empty = pathlib.Path(folder) / "page.html", pathlib.Path(folder) / "empty.html"
        whole.write_bytes(page())
        empty.write_bytes(b"<p>x")
        count, out = instructions(program, whole, folder)
        paragraphs = len(json.loads(out)["paragraphs"])
        if paragraphs != 100:
            sys.exit(f"instructions_test: {paragraphs} paragraphs found, not 100: the count would mean nothing")
        per_byte = (count - instructions(program, empty, folder)[0]) / whole.stat().st_size
    print(f"{per_byte:.1f} instructions a byte of the page, at most {MOST_PER_BYTE}")
    sys.exit(per_byte > MOST_PER_BYTE)


if __name__ == "__main__":
    main()

"""The corpora's pages with their gold, features and labels."""
import collections
import concurrent.futures
import hashlib
import json
import os
import pathlib
import pickle
import re
import subprocess
from urllib.parse import urlparse

import numpy as np

from evaluation.scorer import words
from training.alignment import align
from training.changed_pages import make_changed_pages
from training.drawing import Pool

BODY_SETS = ["wcxb", "fundus", "fundus_eval", "news2023", "magic", "chinese", "segments", "not_article",
             "chinese2", "daniel", "turing", "news2014"]
SECOND_LEVEL = {"com", "co", "org", "net", "gov", "edu", "ac", "or", "ne", "go", "gob", "gouv", "nom", "mil"}


def registrable_domain(url):
    """The name under a public suffix, by the usual second levels of country domains; "" without a host."""
    labels = (urlparse(url or "").hostname or "").split(".")
    if len(labels) >= 3 and len(labels[-1]) == 2 and labels[-2] in SECOND_LEVEL:
        return ".".join(labels[-3:])
    return ".".join(labels[-2:])


def fold_key(gold):
    """What keeps pages of one site in one fold: the domain, or the file's name without its last part where no address is known."""
    return registrable_domain(gold["url"]) or re.sub("_[^_]*$", "", pathlib.Path(gold["file"]).name)


def fold_of(page, folds):
    return int(hashlib.md5(page["fold_key"].encode()).hexdigest(), 16) % folds


def read_gold(corpora, name):
    out = []
    for line in open(corpora / name / "gold.jsonl", encoding="utf-8"):
        gold = json.loads(line)
        if gold["text"] is None and gold["paragraphs"]:
            gold["text"] = "\n".join(gold["paragraphs"])
        out.append({"id": f"{name}/{gold['id']}", "set": name, "gold": gold, "fold_key": fold_key(gold),
                    "is_article": name != "not_article" and gold.get("type") != "listing",
                    "file": str((corpora / name / gold["file"]).resolve())})
    return out


def listing_of(pages):
    """What the feature tool reads: id, file and address of each page."""
    return "".join(f"{p['id']}\t{p['file']}\t{p['gold']['url'] or ''}\t{p.get('keep', '')}\n" for p in pages)


def read_features(lab, pages):
    """Adds blocks, types, title_block and X (rows × columns) to each page, by the program's own feature code."""
    listing = listing_of(pages)
    with subprocess.Popen([lab, "features"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        writer = concurrent.futures.ThreadPoolExecutor(1)
        writer.submit(lambda: (child.stdin.write(listing.encode()), child.stdin.close()))
        for page in pages:
            head = json.loads(child.stdout.readline())
            assert head["id"] == page["id"], (head["id"], page["id"])
            size = head["rows"] * head["columns"]
            data = child.stdout.read(4 * size)
            page["X"] = np.frombuffer(data, np.float32).reshape(head["rows"], head["columns"])
            page.update(blocks=head["blocks"], types=head["types"], title_block=head["title_block"])
    if child.returncode:
        raise RuntimeError(f"{lab} ended with status {child.returncode}")


def label_page(page):
    """y: share of the block that is the article's, NaN where nothing is known; n: words of each block."""
    gold, blocks = page["gold"], [words(b) for b in page["blocks"]]
    n = np.array([len(b) for b in blocks], np.float32)
    y = np.full(len(blocks), np.nan, np.float32)
    if not page["is_article"]:
        y[:] = 0
    elif gold["text"]:
        y[:] = align(blocks, words(gold["text"]))
        if page["set"] == "magic":  # its gold begins with the headline and often the dateline
            y[:page["title_block"] + 1] = np.nan
    else:
        keys = [" " + " ".join(b) + " " for b in blocks]
        for snippets, value in ((gold["with"], 1), (gold["without"], 0)):
            for snippet in filter(None, (" ".join(words(s)) for s in snippets)):
                for b, key in enumerate(keys):
                    if snippet in key:
                        y[b] = value
    return y, n


def thin_out(pages, lab, seed=7):
    """Short versions of the article pages: a few paragraphs from the start, and often few of the other blocks. Real short
    articles are rare in the corpora, but not on the web."""
    random, thin = np.random.RandomState(seed), []
    for p in pages:
        body = np.flatnonzero(np.nan_to_num(p["y"]) > 0.5)
        if p["set"] == "segments" or not p["is_article"] or len(body) < 6:
            continue
        keep = np.ones(len(p["y"]), bool)
        keep[body[random.randint(1, 6):]] = False
        if random.rand() < 0.6:
            keep &= (np.nan_to_num(p["y"]) > 0.5) | (random.rand(len(keep)) < random.choice([0.1, 0.3, 0.6]))
            if p["title_block"] >= 0:
                keep[p["title_block"]] = True
        thin.append({**{k: p[k] for k in ("set", "gold", "fold_key", "is_article", "file")}, "id": p["id"] + "/thin", "thin": True,
                     "keep": "".join("01"[int(k)] for k in keep), "y": p["y"][keep], "n": p["n"][keep]})
    read_features(lab, thin)
    for p in thin:
        assert len(p["blocks"]) == len(p["y"]), p["id"]
    return thin


def change(pages, lab, folder, folds):
    """Changed versions of every second page, with features and labels. What is put in comes from pages of the same fold only."""
    pools = collections.defaultdict(Pool)
    for p in pages:
        pools[fold_of(p, folds)].add(p)
    halved = [p for p in pages if int(hashlib.md5(p["id"].encode()).hexdigest(), 16) % 2 or not p["is_article"]]
    made = [v for p in halved for v in make_changed_pages(p, pools[fold_of(p, folds)], folder)]
    read_features(lab, made)
    add_labels(made)
    return made


def add_labels(pages):
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        slim = [{k: p[k] for k in ("gold", "blocks", "set", "title_block", "is_article")} for p in pages]
        for page, (y, n) in zip(pages, pool.map(label_page, slim, chunksize=16)):
            page["y"], page["n"] = y, n


def load(corpora, lab, folder, folds, sets=None, cache=None):
    """All pages of the body sets with features and labels, and the pages made of them; `folder` keeps the files of these, which
    are read again when articles are assembled."""
    if cache and os.path.exists(cache):
        return pickle.load(open(cache, "rb"))
    pages = [p for s in sets or BODY_SETS for p in read_gold(pathlib.Path(corpora), s)]
    read_features(lab, pages)
    add_labels(pages)
    pages += thin_out(pages, lab) + change(pages, lab, folder, folds)
    if cache:
        pickle.dump(pages, open(cache, "wb"), 4)
    return pages

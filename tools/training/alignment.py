"""Which of a page's blocks the gold text holds: an in-order alignment, so that a teaser with the same words does not count."""
SHORT = 3          # words: blocks up to this length must be found whole
LEAST_SHARE = 0.3  # of a block's three-word runs that must stand in the gold for it to be a candidate at all


def _candidates(block, gold, first_words, runs):
    """(start, end, weight) of the places in the gold where the block may stand, and the share of it that is found."""
    n = len(block)
    if n <= SHORT:
        places = [p for p in first_words.get(block[0], ()) if gold[p:p + n] == block][:60]
        return [(p, p + n, float(n)) for p in places], 1.0 if places else 0.0
    hits = [runs.get((block[i], block[i + 1], block[i + 2])) for i in range(n - 2)]
    share = sum(1 for h in hits if h) / len(hits)
    if share < LEAST_SHARE:
        return [], share
    starts = {}
    for i, places in enumerate(hits):
        if places and len(places) < 50:
            for p in places:
                starts[p - i] = starts.get(p - i, 0) + 1
    best = sorted(starts.items(), key=lambda x: -x[1])[:8]
    out = []
    for start, count in best:
        if count < 0.15 * len(hits):
            continue
        low = max(0, start)
        out.append((low, min(len(gold), low + max(1, int(n * 0.9))), n * share * count / len(hits) + 0.01))
    return out, share


class _PrefixMax:
    """A Fenwick tree of (value, key) maxima over prefixes."""

    def __init__(self, size):
        self.tree = [(0.0, -1)] * (size + 2)

    def query(self, i):
        best, i = (0.0, -1), i + 1
        while i > 0:
            best = max(best, self.tree[i])
            i -= i & -i
        return best

    def update(self, i, value):
        i += 1
        while i < len(self.tree):
            self.tree[i] = max(self.tree[i], value)
            i += i & -i


def align(blocks, gold):
    """blocks: lists of words; gold: list of words. Gives each block's share of words that are the gold's, in order."""
    shares = [0.0] * len(blocks)
    if not gold:
        return shares
    first_words, runs = {}, {}
    for i, w in enumerate(gold):
        first_words.setdefault(w, []).append(i)
    for i in range(len(gold) - 2):
        runs.setdefault((gold[i], gold[i + 1], gold[i + 2]), []).append(i)
    found = [0.0] * len(blocks)
    candidates = []
    for b, block in enumerate(blocks):
        if not block:
            continue
        places, found[b] = _candidates(block, gold, first_words, runs)
        candidates += [(b, s, e, w) for s, e, w in places]
    # The heaviest chain: blocks and places both increasing, places not overlapping.
    candidates.sort()
    chain, score, back = _PrefixMax(len(gold) + 2), [0.0] * len(candidates), [-1] * len(candidates)
    i = 0
    while i < len(candidates):
        j = i
        while j < len(candidates) and candidates[j][0] == candidates[i][0]:
            value, key = chain.query(candidates[j][1])
            score[j], back[j] = value + candidates[j][3], key
            j += 1
        for k in range(i, j):
            chain.update(candidates[k][2], (score[k], k))
        i = j
    covered = bytearray(len(gold))
    if candidates:
        k = max(range(len(candidates)), key=lambda k: score[k])
        while k >= 0:
            b, s, e, _ = candidates[k]
            shares[b] = found[b]
            covered[s:e] = b"\1" * (e - s)
            k = back[k]
    # What stands elsewhere than in the gold's order (notes, boxes), once.
    for b, s, e, _ in sorted(candidates, key=lambda c: c[1] - c[2]):
        if shares[b] == 0 and found[b] > 0.7 and e - s >= 5 and sum(covered[s:e]) <= 0.3 * (e - s):
            shares[b] = found[b]
            covered[s:e] = b"\1" * (e - s)
    return shares

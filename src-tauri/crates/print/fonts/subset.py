#!/usr/bin/env python3
"""Makes the two fonts of this folder: `python3 subset.py`.

From Debian's fonts-noto-cjk (1:20220127+repack1) and unicode-data (15.0.0); needs fontTools (python3-fonttools).
Kept are the characters of GB 2312 and of the Table of General Standard Chinese Characters (2013, 8,105 characters, made
with names in mind), Latin with accents, punctuation, arrows, mathematical signs and full-width forms: what a report in
Chinese or English is made of. The same sources and the same fontTools give the same bytes, because the time stamp of
the source stays.
"""

import bz2
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection

SOURCE = Path("/usr/share/fonts/opentype/noto")
UNIHAN = Path("/usr/share/unicode/Unihan_OtherMappings.txt.bz2")
RANGES = [
    (0x20, 0x7E),  # ASCII
    (0xA0, 0x17F),  # Latin with accents
    (0x2010, 0x2027),  # dashes, quotes, ellipsis
    (0x2030, 0x205E),  # per mille, primes
    (0x2070, 0x209C),  # raised and lowered figures
    (0x20A0, 0x20BF),  # currencies
    (0x2100, 0x214F),  # letter-like signs
    (0x2150, 0x2189),  # fractions, Roman numerals
    (0x2190, 0x21FF),  # arrows
    (0x2200, 0x22FF),  # mathematical signs
    (0x2460, 0x24FF),  # figures in circles
    (0x25A0, 0x25FF),  # shapes
    (0x2600, 0x266F),  # stars, notes
    (0x2700, 0x27BF),  # ticks
    (0x3000, 0x303F),  # Chinese punctuation
    (0xFF00, 0xFFEF),  # full-width forms
]


def characters():
    """GB 2312, read from the encoding itself, the Table as Unihan's kTGH has it, and the ranges above."""
    found = {c for low, high in RANGES for c in range(low, high + 1)}
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            found.update(map(ord, bytes([row, cell]).decode("gb2312", "ignore")))
    with bz2.open(UNIHAN, "rt", encoding="utf-8") as lines:
        found.update(int(line[2:].split("\t")[0], 16) for line in lines if "\tkTGH\t" in line)
    return sorted(found)


def main():
    for weight in ("Regular", "Bold"):
        fonts = TTCollection(SOURCE / f"NotoSansCJK-{weight}.ttc").fonts
        font = next(f for f in fonts if f["name"].getDebugName(1).startswith("Noto Sans CJK SC"))
        options = Options(layout_features=["kern", "ccmp", "locl", "mark", "mkmk"], recalc_timestamp=False)
        options.desubroutinize = True
        options.hinting = False
        options.notdef_outline = True
        cut = Subsetter(options)
        cut.populate(unicodes=characters())
        cut.subset(font)
        font.recalcTimestamp = False
        font.save(Path(__file__).with_name(f"NotoSansCJKsc-{weight}-subset.otf"))


if __name__ == "__main__":
    main()

"""Draw extractor/serving/static/vietnam.svg: a dot for each commune that the gazetteer knows the place of.

python scripts/map_of_vietnam.py
"""

from pathlib import Path

from extractor.serving.maps import HEIGHT, WIDTH, place

ROOT = Path(__file__).parent.parent
AREAS = ROOT / "extractor" / "gazetteer" / "data" / "vietnam.tsv"
PICTURE = ROOT / "extractor" / "serving" / "static" / "vietnam.svg"
GRAIN = 4  # dots closer than this, in pixels of the picture, are one


def draw() -> str:
    """Return the picture: one path of round dots, grey enough for light and dark pages."""
    lines = [line.split("\t") for line in AREAS.read_text("utf-8").splitlines()]
    places = [place(float(line[4]), float(line[5])) for line in lines if len(line) > 5 and line[4] and line[5]]
    dots = sorted({(round(at[0] / GRAIN) * GRAIN, round(at[1] / GRAIN) * GRAIN) for at in places if at})
    path = "".join(f"M{x} {y}h0" for x, y in dots)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">'
        f'<path d="{path}" stroke="#9aa3ab" stroke-opacity=".55" stroke-width="3" stroke-linecap="round"/></svg>\n'
    )


if __name__ == "__main__":
    PICTURE.write_text(draw(), encoding="utf-8")

"""Draw docs/picture.svg: one fact in six languages becomes one row. Run it again after a change."""

from pathlib import Path

ROWS = [
    ("vi", "Bốn tháng đầu năm 2024, huyện Đô Lương nhận ", "88,9%", " hồ sơ qua mạng."),
    ("en", "In the first four months of 2024, Do Luong district took in ", "88.9%", " of files online."),
    ("ja", "2024年の最初の4か月間、ドゥルオン県は申請の", "88.9％", "をオンラインで受け付けた。"),
    ("sv", "Under de fyra första månaderna 2024 tog distriktet Do Luong emot ", "88,9 %", " av ärendena digitalt."),
    ("ru", "За первые четыре месяца 2024 года район Долуонг принял ", "88,9 %", " заявлений онлайн."),
    ("es", "En los cuatro primeros meses de 2024, el distrito de Do Luong recibió el ", "88,9 %", " en línea."),
]
FACT = [
    ("unit", "Đô Lương, Nghệ An"),
    ("metric", "online_submission"),
    ("period", "2024-01-01 – 2024-04-30"),
    ("value", "88.9 %, level"),
    ("corroborated", "6 articles, 6 languages"),
]


def main() -> None:
    """Write the picture beside this script."""
    parts = [
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 300" font-family="Helvetica, Arial, sans-serif">',
        '<rect width="1000" height="300" fill="#ffffff"/>',
    ]
    for number, (code, before, figure, after) in enumerate(ROWS):
        y = 22 + number * 44
        parts.append(
            f'<rect x="16" y="{y}" width="640" height="34" rx="6" fill="#f4f5f7"/>'
            f'<text x="30" y="{y + 22}" font-size="12" fill="#6b7280">{code}</text>'
            f'<text x="60" y="{y + 22}" font-size="13" fill="#111827">{before}'
            f'<tspan font-weight="bold" fill="#b45309">{figure}</tspan>{after}</text>'
            f'<path d="M658 {y + 17} C 690 {y + 17}, 690 150, 716 150" fill="none" stroke="#9ca3af"/>'
        )
    parts.append('<path d="M712 145 l10 5 l-10 5 z" fill="#9ca3af"/>')
    parts.append('<rect x="726" y="62" width="258" height="176" rx="8" fill="#fffbeb" stroke="#b45309"/>')
    for number, (name, value) in enumerate(FACT):
        y = 92 + number * 32
        parts.append(
            f'<text x="742" y="{y}" font-size="12" fill="#6b7280">{name}</text>'
            f'<text x="826" y="{y}" font-size="12.5" fill="#111827">{value}</text>'
        )
    parts.append("</svg>")
    Path(__file__).with_name("picture.svg").write_text("\n".join(parts) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

"""Japanese: calendar words."""

from extractor.languages.lexicon import DateWords

DATES = DateWords(
    order="ymd",
    day_first=frozenset(
        "ベトナム ハノイ ホーチミン 人民委員会 ロンドン 英国 イギリス インド フランス ドイツ 欧州".split()
    ),
    dashed_days=False,
    months=((),) * 12,  # 5月 and 五月 are numbers with 月
    month_homonyms=frozenset(),
    capital_months=False,
    month_before=frozenset(),
    month_after=frozenset(["月", "月度"]),
    day_before=frozenset(),
    day_after=frozenset(["日"]),
    year_before=frozenset(),
    year_after=frozenset(["年", "年度", "会計年度", "財政年度"]),
    weekdays=frozenset(
        [f"{day}曜日" for day in "月火水木金土日"]
        + [f"{day}曜" for day in "月火水木金土日"]
        + [f"({day})" for day in "月火水木金土日"]
        + [f"({day}曜日)" for day in "月火水木金土日"]
        + [f"({day}曜)" for day in "月火水木金土日"]
    ),
    numerals={
        **{digit: value for value, digit in enumerate("〇一二三四五六七八九十")},
        "零": 0,
        "元": 1,  # 令和元年
        "百": 100,
        "千": 1000,
    },
    numeral_homonyms={},
    numeral_joiners=frozenset(),
    ordinals={"第一": 1, "第二": 2, "第三": 3, "第四": 4},  # 第一四半期 has no number 一四
    ordinal_suffixes=frozenset(),
    ordinal_prefixes=frozenset(["第"]),
    quarters=frozenset(["四半期", "・四半期", "q"]),
    halves={"上半期": 1, "下半期": 2, "上期": 1, "下期": 2, "前半": 1, "後半": 2, "前期": 1, "後期": 2, "半期": 0},
    half_homonyms=frozenset(["前半", "後半", "前期", "後期", "上期", "下期"]),
    months_counted=frozenset(
        f"{counter}{rest}" for counter in ("か", "ヶ", "ヵ", "カ", "ケ", "箇", "個") for rest in ("月", "月間")
    ),
    first=frozenset(["最初の", "はじめの", "初めの", "冒頭", "冒頭の"]),
    last=frozenset(["最後の", "終わりの"]),
    others_months=frozenset(),
    reported=frozenset(),
    early_before=frozenset(),
    early_after=frozenset(
        "初め|はじめ|初頭|末|末日|半ば|なかば|上旬|中旬|下旬|初旬|の初め|の半ば|の終わり|頭|中頃|中ごろ|の末".split("|")
    ),
    beginnings=frozenset(),
    seasons={"春": 3, "夏": 6, "秋": 9, "冬": 12},
    decade_before=frozenset(),
    decade_after=frozenset(["年代"]),
    decades={},
    decade_suffixes=frozenset(),
    century_before=frozenset(),
    century_after=frozenset(["世紀"]),
    century_suffixes=frozenset(),
    eras={
        **{"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "西暦": 0, "紀元": 0},
        **{"r": 2018, "h": 1988, "s": 1925, "㋿": 2018},
    },
    since=frozenset(),
    from_=frozenset(),
    since_after=frozenset(["以降", "以来", "以後", "から現在", "から現在まで", "から今日まで", "から今まで", "から今"]),
    from_after=frozenset(["から"]),
    until=frozenset(),
    until_after=frozenset(["まで", "までに", "を期限に", "より前", "以前"]),
    to=frozenset(["から", "より"]),
    by=frozenset(),
    between=frozenset(),
    and_=frozenset(),
    as_of=frozenset("前年比 昨年比 前年度比 前年同期 前年同期比 前年同月比 前月比 同月比".split()),
    present=frozenset(),
    moved=frozenset(),
    ahead=frozenset("予定 計画 方針 見通し 目指す 目標 求めた する考え 開始する 始める".split()),
    dating=frozenset(),
    dated=frozenset(),
    relative={
        "今年": "now year 0",
        "今年度": "now year 0",
        "本年": "now year 0",
        "本年度": "now year 0",
        "昨年": "now year -1",
        "昨年度": "now year -1",
        "去年": "now year -1",
        "前年": "said year -1",
        "前年度": "said year -1",
        "一昨年": "now year -2",
        "来年": "now year +1",
        "来年度": "now year +1",
        "再来年": "now year +2",
        "翌年": "said year +1",
        "翌年度": "said year +1",
        "同年": "said year 0",
        "同年度": "said year 0",
        **dict.fromkeys(["年初", "年始", "年明け", "今年初め"], "its start 0"),
        "今月": "now month 0",
        "先月": "now month -1",
        "来月": "now month +1",
        "同月": "said month 0",
        "翌月": "said month +1",
        "前月": "said month -1",
        "今週": "now week 0",
        "先週": "now week -1",
        "来週": "now week +1",
        "今日": "now day 0",
        "本日": "now day 0",
        "昨日": "now day -1",
        "明日": "now day +1",
        "同日": "said day 0",
        "翌日": "said day +1",
        "前日": "said day -1",
        "翌": "said next 0",
        "同": "said same 0",
        "今四半期": "now quarter 0",
        "前四半期": "now quarter -1",
    },
    fillers=frozenset(["の", "の間", "、"]),
    day_cues=frozenset(),
    day_cues_after=frozenset(["に", "現地", "発", "午前", "午後", "付", "から", "まで", "現在", "夜", "朝", "夕"]),
    after_days=frozenset(),
    durations=frozenset("短縮 期限 期間 日数 以内 かかる 所要 要する 猶予".split()),
    per_day=frozenset(
        ["", "に", "あたり", "当たり", "につき", "平均", "最大", "最高", "約", "に約", "に平均", "当たり約", "あたり約"]
    ),
    short_year_cues_after=frozenset("まで 末 から 以降 以来 に は 比 、 春 夏 秋 冬 度 中 ごろ 頃".split()),
    month_cues=frozenset(),
    year_cues=frozenset(),
    bare_years=False,
    counted=frozenset(
        "点 ポイント 倍 件 人 円 通 枚 台 戸 票 億 万 本 年間 年連続 年ぶり 年半 日間 週間 時間 回 社 校 課 種 項目 世帯 団体".split()
    ),
    labels=frozenset(["第", "約"]),
)

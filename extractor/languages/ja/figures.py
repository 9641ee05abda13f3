"""Japanese: percentages, ratios, ranks and other figures."""

from extractor.languages.lexicon import CheckWords, PercentageWords, RankWords, RatioWords, terms

PERCENTAGES = PercentageWords(
    signs={"パーセント": 1.0, "パー": 1.0, "プロセント": 1.0, "割": 10.0},
    points=terms(
        "%ポイント, パーセントポイント, パーセンテージポイント, パーセント・ポイント, パーセンテージ・ポイント, %pt"
    ),
    loose_points=("ポイント",),
    rates=(
        "率",
        "割合",
        "比率",
    ),
    points_reach=200,
    subunits={"分": 1.0, "厘": 0.1, "毛": 0.01},
    leads=(),
    ands=("と", "や", "および", "及び", "または", "、そして", "に対し"),
    tos=("から", "ないし", "乃至"),
    froms=("前年の", "前年度の", "前年同期の", "昨年の", "昨年度の", "前回の", "前月の"),
    betweens=(),
    articles=frozenset({"約", "の"}),
    before={
        **dict.fromkeys(("少なくとも", "最低", "最低でも", "最低限", "下限", "最小"), "ge"),
        **dict.fromkeys(("最大", "最大で", "最大でも", "最高でも", "多くても", "せいぜい", "上限", "高くても"), "le"),
        **dict.fromkeys(
            ("約", "ほぼ", "およそ", "おおよそ", "おおむね", "概ね", "大体", "だいたい", "ざっと", "推定", "凡そ"),
            "approx",
        ),
        **dict.fromkeys(("ほとんど", "近似", "大約", "推計", "推計で"), "approx"),
        # 約 also ends "contract", "pledge" and the like.
        **dict.fromkeys(("契約", "公約", "予約", "節約", "条約", "規約", "制約", "要約", "集約", "倹約"), "eq"),
    },
    after={
        # Verbs take を or に; は and も stand there when they are negated.
        **dict.fromkeys(
            (
                p + verb
                for p in "をはも"
                for verb in ("下回らな", "下回らず", "下回ってはな", "切らな", "切ってはな", "割らな")
            ),
            "ge",
        ),
        **dict.fromkeys((p + verb for p in "をはも" for verb in ("超えな", "上回らな")), "le"),
        **dict.fromkeys((p + verb for p in "をはも" for verb in ("超え", "上回")), "gt"),
        **dict.fromkeys((p + verb for p in "をはも" for verb in ("下回", "切", "割り込")), "lt"),
        **dict.fromkeys(
            (
                p + verb
                for p in ("に", "には", "にも")
                for verb in ("満た", "達しな", "達していな", "達せ", "届か", "及ばな")
            ),
            "lt",
        ),
        **dict.fromkeys(("以上", "かそれ以上", "もしくはそれ以上", "またはそれ以上"), "ge"),
        **dict.fromkeys(("以下", "以内", "まで抑", "を限度", "を上限"), "le"),
        **dict.fromkeys(
            terms("超, を超す, を超し, を越え, を突破, 強, 余り, あまり, 余, より多, より高, を優に超, 超え"),
            "gt",
        ),
        **dict.fromkeys(
            (
                "未満",
                "より少な",
                "より低",
            ),
            "lt",
        ),
        **dict.fromkeys(
            ("近く", "近い", "弱", "程度", "前後", "ほど", "ぐらい", "くらい", "内外", "台", "見当", "そこそこ"),
            "approx",
        ),
        # Verbs and nouns that begin like a bound.
        **dict.fromkeys(("強化", "強調", "強く", "弱く", "弱い", "弱体", "超過", "台湾", "余分", "余地", "余剰"), "eq"),
    },
    apart={},
    fillers=frozenset(),
    inverted={},
    negations={},
    places=("は", "が", "では"),
    measures=terms("""
        平均, 目標, 目標値, 前年, 前年度, 前年同期, 昨年, 昨年度, 平均値, 割合, 数値, 中央値, 計画, 達成率, 利用率
    """),
    scopes=(),
    copulas=("は", "が", "では"),
    tails=("だった", "だ", "です", "でした", "で", "に", "と"),
    against=("前年の", "前年度の", "前年同期の", "昨年の", "昨年度の", "前回の", "前月の"),
    earlier=("から", "に比べ", "より", "と比べ", "に対し", "を上回", "を下回"),
    share_articles=frozenset(),
)

RATIOS = RatioWords(
    counters=(
        *terms("件, 人, 名, 社, か所, カ所, 箇所, ヶ所, か国, カ国, 項目, 手続き, 手続, 世帯, 票, 校"),
        *terms("省, 県, 市, 町, 村, 区, 郡, コミューン, 単位, 機関, 部署, 地区, 課, 局, つ, 種類"),
        *("自治体", "市町村", "都道府県", "レコード", "記録", "サービス", "文書", "課題", "指標", "目標", "店", "台"),
    ),
    of=(),
    among=("中", "のうち", "のうちの", "のうち、", "中、", "中の", "うち"),
    scores=("点", "ポイント"),
)

CHECKS = CheckWords(
    including=("うち", "そのうち", "このうち", "内訳は", "を含む", "が含まれ", "を含み", "内訳"),
    wholes=(),
    divided=("内訳は", "内訳", "に分かれ", "からなり", "から成り", "で構成"),
    rest=("残り", "残る", "その他"),
    together=("合わせて", "合計", "あわせて", "計", "総計"),
    than=(),
    opposites=(
        ("完全|全面|全部", "一部|部分"),
        ("オンライン|電子", "書面|紙|窓口|対面"),
        ("男性", "女性"),
        ("都市", "農村"),
        ("完了|処理済み|解決済み", "未完了|処理中|未処理|未解決"),
    ),
)

RANKS = RankWords(
    cues=("順位は", "順位が", "ランキングは", "ランク", "順位:"),
    ordinal_cues=(),
    weak_cues=(),
    verbs=(),
    nouns=(),
    weak_nouns=("番目",),
    bare_nouns=("位", "番目の順位", "着"),
    not_nouns=terms("位以内, 位内, 位以上, 位以下, 位一体, 位置, 位階, 位相, 位指, 位差, 着目, 着手, 着任, 着工"),
    prefixes=("第",),
    suffixes=(),
    ordinals={},
    places={},
    of=("/",),
    among=(),
    copulas=(),
    field=("中", "のうち", "中の", "のうち、", "の中で", "中、", "中で", "のうちで"),
    froms=(),
    tos=(),
    steps=("ランク", "位", "つ", "段階", "ポジション", "つ順位", "位分", "順位", "ランク分", "つランク"),
    ups=terms("""
        上昇, アップ, 上が, 上げ, 浮上, 改善, 向上, 順位を, ランクを, を上げ, 躍進, ランクアップ, 増, 高, 上回, プラス
    """),
    downs=terms("""
        下降, ダウン, 下が, 下げ, 後退, 低下, を下げ, 下落, 転落, ランクダウン, 落と, 落ち, 減, 低, 下回, マイナス, 縮小
    """),
    fillers=("も", "を", "の"),
    idioms=("三位一体",),
)

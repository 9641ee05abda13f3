"""Japanese."""

from extractor.languages.given_names import KANJI_SURNAMES, KATAKANA
from extractor.languages.lexicon import (
    DateWords,
    DocumentWords,
    FactWords,
    LabelWords,
    Lexicon,
    NumberWords,
    OfficialWords,
    PercentageWords,
    RankWords,
    RatioWords,
    RoutingWords,
    SentenceWords,
    UnitWords,
    by_role,
)

ROUTING = RoutingWords(
    function_words=frozenset(),
    letters="ぁ-んァ-ヺ",
    letter_share=0.12,
    foreign_letters="",
)

SENTENCES = SentenceWords(
    terminators="。！？!?",
    abbreviations=frozenset("".split()),
)

NUMBERS = NumberWords(
    decimal=".",
    thousands=",",
    words={**{word: value for value, word in enumerate("〇一二三四五六七八九")}, "零": 0, "ゼロ": 0, "半": 0.5},
    scales={"十": 10, "百": 100, "千": 1000, "万": 10**4, "億": 10**8},
    joiners=(),
    points=("点", "・", "コンマ"),
    halves=("半",),
    minus=("マイナス", "▲", "△"),
    positional=True,
    vague="数何第幾",
    labels=frozenset(),
)

DATES = DateWords()

PERCENTAGES = PercentageWords(
    signs={"パーセント": 1.0, "パー": 1.0, "プロセント": 1.0, "割": 10.0},
    points=(
        "%ポイント",
        "パーセントポイント",
        "パーセンテージポイント",
        "パーセント・ポイント",
        "パーセンテージ・ポイント",
        "%pt",
    ),
    subunits={"分": 1.0, "厘": 0.1, "毛": 0.01},
    leads=(),
    ands=("と", "や", "および", "及び", "または", "、そして", "に対し"),
    tos=("から", "ないし", "乃至"),
    froms=(),
    betweens=(),
    articles=frozenset({"約", "の"}),
    before={
        **dict.fromkeys(("少なくとも", "最低", "最低でも", "最低限", "下限", "最小"), "ge"),
        **dict.fromkeys(("最大", "最大で", "最大でも", "最高でも", "多くても", "せいぜい", "上限", "高くても"), "le"),
        **dict.fromkeys(
            ("約", "ほぼ", "およそ", "おおよそ", "おおむね", "概ね", "大体", "だいたい", "ざっと", "推定", "凡そ"), "approx"
        ),
        **dict.fromkeys(("ほとんど", "近似", "大約", "推計", "推計で"), "approx"),
        # 約 also ends "contract", "pledge" and the like.
        **dict.fromkeys(("契約", "公約", "予約", "節約", "条約", "規約", "制約", "要約", "集約", "倹約"), "eq"),
    },
    after={
        **dict.fromkeys(("以上", "かそれ以上", "を下回らな", "を切らな", "もしくはそれ以上", "またはそれ以上"), "ge"),
        **dict.fromkeys(("以下", "以内", "を超えな", "を上回らな", "まで抑", "を限度", "を上限"), "le"),
        **dict.fromkeys(
            (
                "超",
                "を超え",
                "を超す",
                "を超し",
                "を越え",
                "を上回",
                "を突破",
                "強",
                "余り",
                "あまり",
                "余",
                "より多",
                "より高",
                "を優に超",
                "超え",
            ),
            "gt",
        ),
        **dict.fromkeys(
            (
                "未満",
                "を下回",
                "に満た",
                "にも満た",
                "に達しな",
                "に達していな",
                "に達せ",
                "にも達し",
                "に届か",
                "にも届か",
                "を切",
                "を割り込",
                "より少な",
                "より低",
            ),
            "lt",
        ),
        **dict.fromkeys(
            ("近く", "近い", "弱", "程度", "前後", "ほど", "ぐらい", "くらい", "内外", "台", "見当", "そこそこ"), "approx"
        ),
        # Verbs and nouns that begin like a bound.
        **dict.fromkeys(("強化", "強調", "強く", "弱く", "弱い", "弱体", "超過", "台湾", "余分", "余地", "余剰"), "eq"),
    },
    apart={},
    fillers=frozenset(),
    inverted={},
)

RATIOS = RatioWords(
    counters=(),
    of=(),
    dates=frozenset(),
    scores=frozenset(),
)

RANKS = RankWords(
    cues=(),
    verbs=(),
    nouns=(),
    weak_nouns=(),
    numbered=(),
    prefixes=(),
    suffixes=(),
    ordinals={},
    of=(),
    field=(),
    froms=(),
    tos=(),
    steps=(),
    ups=(),
    downs=(),
    fillers=(),
    idioms=(),
    indexes={},
)

DOCUMENTS = DocumentWords(
    types=(),
    loose=(),
    signs=(),
    years=(),
    shapes=(),
)

UNITS = UnitWords()

OFFICIALS = OfficialWords(
    roles=by_role(
        minister="大臣, 相, 長官代行, 閣僚, 閣内相, 担当相, 担当大臣",
        deputy_minister="次官, 政務官, 大臣補佐官, 事務次官, 政務次官, 大臣政務官, 審議官",
        prime_minister="首相, 総理, 総理大臣, 内閣総理大臣",
        president="国家主席, 大統領, 国家元首",
        general_secretary="書記長, 事務総長, 総書記, 幹事長, 党書記長, 事務局長代理",
        secretary="書記, 党書記, 党委書記, 書記官, 党委員会書記, 秘書官",
        chair="委員長, 議長, 主席, 会長, 座長, 党首, 理事長",
        director="局長, 長官, 所長, センター長, 総局長, 院長, 館長, 理事, 総裁, 支局長, 総監, 学長, 校長, 事務局長, 統括官",
        head="課長, 部長, 室長, 班長, 係長, チーム長, チームリーダー, 団長, グループ長, 本部長, リーダー, 主任, 支部長, 区長代理, "
        "責任者, 科長, 集落長, 村落長, 組長, 部会長, 隊長",
        chief_of_office="官房長, 官房長官, 事務所長, 首席補佐官, 秘書室長, 弁公室主任",
        member="委員, 常務委員, 政治局員, 政治局委員, 中央委員, 党員, 構成員, メンバー, 常任委員",
        delegate="議員, 国会議員, 代議員, 代議士, 代表議員, 市議, 県議, 国会代表, 参院議員, 衆院議員",
        inspector="監察官, 監査官, 検査官, 査察官, 監察総監, 監察長, 検査官長, 監察院長",
        staff="職員, 専門官, 専門家, 参事官補佐, 課長補佐, 担当者, 補佐官, 官僚, 係員, 事務官, 参事官, 参事, 顧問, 主査, 公務員",
        other="市長, 知事, 区長, 町長, 村長, 大使, 報道官, 検事総長, 検事, 裁判長, 裁判官, 判事, オンブズマン, 総領事, 首長, "
        "州知事, 最高裁長官, スポークスマン, 教育長, 都知事, 府知事, 県知事, 郡長",
    ),
    compound=True,
    not_after="会団局級府選官邸制案職室付側国派",
    deputies=("副", "次席", "筆頭副", "第一副", "常任副", "常務副"),
    modifiers=("代行", "常務", "常任", "筆頭", "臨時", "次期", "新", "現", "代理", "暫定", "第一"),
    past=("前", "元", "旧", "当時の"),
    of=(),
    possessives=("", "の", "・", "、", "(常任)", "である"),
    fields={
        "内務": "Bộ Nội vụ", "司法": "Bộ Tư pháp", "財務": "Bộ Tài chính", "外務": "Bộ Ngoại giao", "外": "Bộ Ngoại giao", "国防": "Bộ Quốc phòng",
        "公安": "Bộ Công an", "商工": "Bộ Công Thương", "建設": "Bộ Xây dựng", "交通運輸": "Bộ Giao thông vận tải",
        "保健": "Bộ Y tế", "教育訓練": "Bộ Giáo dục và Đào tạo", "科学技術": "Bộ Khoa học và Công nghệ",
        "情報通信": "Bộ Thông tin và Truyền thông", "計画投資": "Bộ Kế hoạch và Đầu tư",
        "農業農村開発": "Bộ Nông nghiệp và Phát triển nông thôn", "天然資源環境": "Bộ Tài nguyên và Môi trường",
        "農業環境": "Bộ Nông nghiệp và Môi trường", "デジタル": "Digital Agency",
        "総務": "Ministry of Internal Affairs and Communications", "法務": "Ministry of Justice",
        "国土交通": "Ministry of Land, Infrastructure, Transport and Tourism", "国交": "Ministry of Land, Infrastructure, "
        "Transport and Tourism", "厚生労働": "Ministry of Health, Labour and Welfare",
        "厚労": "Ministry of Health, Labour and Welfare", "経済産業": "Ministry of Economy, Trade and Industry",
        "経産": "Ministry of Economy, Trade and Industry", "文部科学": "Ministry of Education, Culture, Sports, Science and "
        "Technology", "文科": "Ministry of Education, Culture, Sports, Science and Technology",
        "農林水産": "Ministry of Agriculture, Forestry and Fisheries", "農水": "Ministry of Agriculture, Forestry and Fisheries",
        "環境": "Ministry of the Environment", "防衛": "Ministry of Defense", "総理": "Government of Japan",
        "行政改革": "Government of Japan", "規制改革": "Government of Japan", "経済再生": "Government of Japan",
        "地方創生": "Government of Japan", "こども政策": "Government of Japan", "内閣府": "Cabinet Office",
    },
    joins=("で", "兼", "、", "・", "と", "かつ", "であり", "及び", "および", "を兼ねる"),
    appositions=("は", "が"),
    breakers=frozenset(),
    breaker_endings=(),
    private=("会社", "企業", "組合", "農園", "工場", "財団", "新聞", "銀行", "商店", "グループ", "株式", "商工会議所", "協同"),
    occupations=(
        "農家", "記者", "住民", "会社員", "教授", "准教授", "弁護士", "写真家", "学生", "経営者", "社長", "店主", "市民", "村民",
        "主婦", "研究員", "研究者", "教師", "農民", "医師", "作家", "編集長", "運転手", "カメラマン", "特派員", "編集者",
        "エコノミスト", "アナリスト", "実業家", "起業家", "副社長", "創業者", "論説委員", "事業主", "漁師",
    ),
    before_name=("同志", "ミスター", "ドクター", "大将", "上将", "中将", "少将", "元帥", "大佐"),
    after_name=("氏", "さん", "同志", "女史", "夫人", "様", "博士", "先生", "君", "両氏", "大将", "上将", "中将", "少将"),
    credits=(
        "写真", "文", "文・写真", "記者", "取材", "執筆", "撮影", "文と写真", "著者", "翻訳", "写真提供", "写真・文", "担当", "筆者", "作成",
        "提供", "記事", "文責", "取材・文", "編集",
    ),
    speech=frozenset(),
    namesakes=("通り", "学校", "高校", "大学", "病院", "橋", "公園", "空港", "賞", "広場", "博物館", "廟", "街道", "市場", "駅", "思想"),
    not_names=frozenset(),
    given_names=KATAKANA,
    surname_endings=(),
    surnames=KANJI_SURNAMES,
    particles=frozenset(),
    state_office_first=False,
)

FACTS = FactWords(
    spaced=False,
    metrics={},
    targets=(),
    rises=(),
    falls=(),
    risen=(),
    fallen=(),
    to=(),
    into=(),
    by=(),
    averages=(),
    as_of=(),
    rankings={},
)

LABELS = LabelWords(
    metrics={
        "online_submission": "オンライン申請率",
        "online_service": "オンライン提供手続き",
        "on_time": "期限内処理率",
        "digitization": "電子化率",
        "online_payment": "オンライン決済率",
        "digital_signature": "電子署名",
        "satisfaction": "満足度",
        "procedure_cut": "手続きの簡素化・削減",
        "completion": "任務・目標の達成率",
        "index_score": "指数の得点",
        "staffing": "職員・定員",
        "budget": "予算・財政",
        "economy": "経済",
        "electronic_documents": "電子文書",
        "coverage": "普及・網羅率",
        "overdue": "期限超過",
        "reorganization": "組織・単位の再編",
        "opinion": "世論調査",
        "other": "その他",
    }
)

LEXICON = Lexicon(
    code="ja",
    name="Japanese",
    routing=ROUTING,
    sentences=SENTENCES,
    numbers=NUMBERS,
    dates=DATES,
    percentages=PERCENTAGES,
    ratios=RATIOS,
    ranks=RANKS,
    documents=DOCUMENTS,
    units=UNITS,
    officials=OFFICIALS,
    facts=FACTS,
    labels=LABELS,
)

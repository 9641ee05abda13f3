"""What figures measure and how: sentences as newspapers print them, each figure as [surface](kind metric value)."""

import re

import pytest

from extractor.facts import state
from extractor.factsheet import LANGUAGES, Context, FactSheet, Language, Percentage, Sentence
from extractor.languages import lexicon
from extractor.spotting.sentences import SentenceSplitter
from tests.annotated import MARK, marked, plain

SENTENCES: list[tuple[Language, str]] = [
    ("en", "About [71 per cent](level online_submission 71) of permit applications are now lodged over the internet."),
    ("en", "Residents filed [64%](level online_submission 64) of their requests through the provincial portal."),
    ("en", "The share of records received online at commune level is [58.2%](level online_submission 58.2)."),
    (
        "en",
        "Of all administrative procedures, [92%](level online_service 92) are offered as full-service online public services.",
    ),
    ("en", "Public services provided at level 4 account for [47.5%](level online_service 47.5) of the total."),
    (
        "en",
        "The department settled [99.1%](level on_time 99.1) of dossiers before or on the due date, ahead of schedule.",
    ),
    ("en", "On-time settlement reached [97%](level on_time 97), but [3%](share overdue 3) of files were overdue."),
    ("en", "Some [4.4%](share overdue 4.4) of applications were returned late."),
    ("en", "By now [83%](level digitization 83) of land records have been digitised."),
    ("en", "The ward has scanned [66.7%](level digitization 66.7) of its civil status books."),
    ("en", "Cashless payments make up [41%](level online_payment 41) of all fees collected."),
    ("en", "Only [35%](level online_payment 35) of charges were paid online."),
    ("en", "All leaders, [100%](level digital_signature 100), have been issued digital signatures."),
    ("en", "[93.5%](level satisfaction 93.5) of citizens were satisfied with the service."),
    ("en", "The SIPAS score stood at [84.2%](level satisfaction 84.2)."),
    ("en", "Processing time was cut by [30%](change procedure_cut -30)."),
    ("en", "The ministry simplified [45%](level procedure_cut 45) of its business conditions."),
    ("en", "Compliance costs fell [22%](change procedure_cut -22)."),
    (
        "en",
        "The PAR INDEX of the province rose by [1.7 percentage points](change index_score 1.7) to [88.4%](level index_score 88.4).",
    ),
    ("en", "The agency completed [87%](level completion 87) of the tasks assigned by the Prime Minister."),
    ("en", "The payroll shrank by [10%](change staffing -10)."),
    ("en", "Women hold [38%](share staffing 38) of management positions."),
    ("en", "Disbursement of public investment reached [52%](share budget 52) of the plan."),
    ("en", "The digital economy contributed [14%](share economy 14) of GRDP."),
    ("en", "The city aims for [80%](target online_submission 80) of applications to be submitted online."),
    ("en", "At least [90%](target on_time 90) of files must be settled on time."),
    ("en", "The number of administrative units was reduced by [66.9%](change reorganization -66.9) after the mergers."),
    ("en", "[12%](share opinion 12) of respondents said they had paid extra."),
    ("en", "Fibre broadband covers [95%](level coverage 95) of villages."),
    ("en", "[98%](level electronic_documents 98) of documents between agencies are exchanged electronically."),
    ("en", "Satisfaction dropped from [91%](level satisfaction 91) to [88%](level satisfaction 88)."),
    ("en", "The district plans to cut processing time by [25%](target procedure_cut 25)."),
    ("vi", "Tỷ lệ hồ sơ tiếp nhận trực tuyến của huyện đạt [76,4%](level online_submission 76.4)."),
    ("vi", "Có [68%](level online_submission 68) hồ sơ được người dân nộp qua Cổng dịch vụ công quốc gia."),
    ("vi", "Hồ sơ nộp qua mạng chiếm [54,8%](level online_submission 54.8) tổng số hồ sơ."),
    (
        "vi",
        "Tỉnh đã cung cấp [82%](level online_service 82) thủ tục hành chính dưới dạng dịch vụ công trực tuyến toàn trình.",
    ),
    ("vi", "Dịch vụ công mức độ 4 đạt [45%](level online_service 45)."),
    (
        "vi",
        "Tỷ lệ giải quyết đúng hạn và trước hạn đạt [99,3%](level on_time 99.3), quá hạn [0,7%](share overdue 0.7).",
    ),
    ("vi", "Còn [2,1%](share overdue 2.1) hồ sơ trễ hẹn ở lĩnh vực đất đai."),
    ("vi", "Đến nay, [88%](level digitization 88) kết quả giải quyết thủ tục đã được số hóa."),
    ("vi", "Tỷ lệ số hóa thành phần hồ sơ là [71,5%](level digitization 71.5)."),
    ("vi", "Thanh toán không dùng tiền mặt đạt [63%](level online_payment 63)."),
    ("vi", "Khoảng [48%](level online_payment 48) phí, lệ phí được nộp trực tuyến."),
    ("vi", "[100%](level digital_signature 100) cán bộ lãnh đạo được cấp chữ ký số."),
    ("vi", "Mức độ hài lòng của người dân đạt [92,6%](level satisfaction 92.6)."),
    ("vi", "Thời gian giải quyết được rút ngắn [30%](change procedure_cut -30)."),
    ("vi", "Chi phí tuân thủ thủ tục hành chính giảm [20%](change procedure_cut -20)."),
    (
        "vi",
        "Chỉ số cải cách hành chính của tỉnh tăng [2,3%](change index_score 2.3), đạt [87,9%](level index_score 87.9).",
    ),
    ("vi", "PAR INDEX của thành phố đạt [90,1%](level index_score 90.1)."),
    ("vi", "Huyện hoàn thành [95%](level completion 95) nhiệm vụ được giao."),
    ("vi", "Toàn tỉnh tinh giản [10,2%](change staffing -10.2) biên chế."),
    ("vi", "Nữ chiếm [31%](share staffing 31) số cán bộ lãnh đạo, quản lý."),
    ("vi", "Giải ngân vốn đầu tư công đạt [57%](share budget 57) kế hoạch."),
    ("vi", "Kinh tế số chiếm [13,5%](share economy 13.5) GRDP của tỉnh."),
    ("vi", "Phấn đấu đến cuối năm có ít nhất [80%](target online_submission 80) hồ sơ được nộp trực tuyến."),
    ("vi", "Mục tiêu là [95%](target satisfaction 95) người dân hài lòng."),
    ("vi", "Sau sắp xếp, số đơn vị hành chính cấp xã giảm [66%](change reorganization -66)."),
    ("vi", "Trong số người được khảo sát, [15%](share opinion 15) cho rằng phải đi lại nhiều lần."),
    ("vi", "Mạng cáp quang phủ [97%](level coverage 97) số thôn, bản."),
    ("vi", "[98,5%](level electronic_documents 98.5) văn bản được gửi, nhận trên môi trường mạng."),
    ("vi", "Tỷ lệ hài lòng giảm từ [91%](level satisfaction 91) xuống [88%](level satisfaction 88)."),
    ("vi", "Hồ sơ trễ hạn giảm [1,2 điểm phần trăm](change overdue -1.2)."),
    ("vi", "Tỉnh yêu cầu cắt giảm [30%](target procedure_cut 30) thời gian giải quyết thủ tục."),
    ("ja", "市への申請の[71%](level online_submission 71)がインターネット経由で提出された。"),
    ("ja", "オンライン申請の割合は[58.2%](level online_submission 58.2)だった。"),
    ("ja", "手続きの[92%](level online_service 92)がオンラインで利用可能になった。"),
    ("ja", "レベル4の公共サービスは全体の[47.5%](level online_service 47.5)を占める。"),
    ("ja", "期限内に処理された書類は[99.1%](level on_time 99.1)に上る。"),
    ("ja", "期限を過ぎた案件は[3%](share overdue 3)あった。"),
    ("ja", "土地分野では申請の[4.4%](share overdue 4.4)が遅延した。"),
    ("ja", "戸籍簿の[83%](level digitization 83)が電子化された。"),
    ("ja", "処理結果のデジタル化率は[66.7%](level digitization 66.7)である。"),
    ("ja", "キャッシュレス決済は[41%](level online_payment 41)にとどまった。"),
    ("ja", "手数料の[35%](level online_payment 35)がオンラインで支払われた。"),
    ("ja", "幹部の[100%](level digital_signature 100)に電子署名が交付された。"),
    ("ja", "住民の[93.5%](level satisfaction 93.5)が窓口の対応に満足している。"),
    ("ja", "処理時間は[30%](change procedure_cut -30)短縮された。"),
    ("ja", "遵守コストが[22%](change procedure_cut -22)減った。"),
    (
        "ja",
        "行政改革指数は前年より[1.7ポイント](change index_score 1.7)上昇し、[88.4%](level index_score 88.4)となった。",
    ),
    ("ja", "課題の[87%](level completion 87)を達成した。"),
    ("ja", "職員数は[10%](change staffing -10)減少した。"),
    ("ja", "管理職に占める女性の割合は[38%](share staffing 38)だ。"),
    ("ja", "公共投資の執行率は[52%](share budget 52)だった。"),
    ("ja", "デジタル経済はGRDPの[14%](share economy 14)を占めた。"),
    ("ja", "市はオンライン申請を[80%](target online_submission 80)以上にすることを目指す。"),
    ("ja", "書類の[90%](target on_time 90)を期限内に処理しなければならない。"),
    ("ja", "合併により社レベルの行政単位は[66.9%](change reorganization -66.9)減った。"),
    ("ja", "回答者の[12%](share opinion 12)が手続きは難しいと答えた。"),
    ("ja", "光ファイバーは集落の[95%](level coverage 95)に普及した。"),
    ("ja", "機関の間の文書の[98%](level electronic_documents 98)が電子的に交換されている。"),
    ("ja", "満足度は[91%](level satisfaction 91)から[88%](level satisfaction 88)へ下がった。"),
    ("ja", "待ち時間を[25%](target procedure_cut 25)短縮する計画だ。"),
    ("ja", "オンライン決済は前年比[2割](change online_payment 20)増。"),
    ("sv", "Omkring [71 procent](level online_submission 71) av ansökningarna lämnas numera in via nätet."),
    ("sv", "Andelen digitalt inkomna ärenden var [58,2 %](level online_submission 58.2)."),
    ("sv", "Av förvaltningens tjänster erbjuds [92 %](level online_service 92) som e-tjänster."),
    ("sv", "Offentliga tjänster på nivå 4 utgör [47,5 procent](level online_service 47.5)."),
    ("sv", "Kontoret avgjorde [99,1 %](level on_time 99.1) av ärendena inom utsatt tid."),
    ("sv", "Bara [3 procent](share overdue 3) av ärendena blev försenade."),
    ("sv", "I distriktet var [4,4 %](share overdue 4.4) av akterna för sent behandlade."),
    ("sv", "Hittills har [83 %](level digitization 83) av arkivet digitaliserats."),
    ("sv", "Av folkbokföringsböckerna är [66,7 procent](level digitization 66.7) inskannade."),
    ("sv", "Kontantlösa betalningar stod för [41 %](level online_payment 41) av avgifterna."),
    ("sv", "Endast [35 procent](level online_payment 35) av avgifterna betalades digitalt."),
    ("sv", "Samtliga chefer, [100 %](level digital_signature 100), har fått e-signatur."),
    ("sv", "[93,5 procent](level satisfaction 93.5) av invånarna var nöjda med bemötandet."),
    ("sv", "Handläggningstiden kortades med [30 %](change procedure_cut -30)."),
    ("sv", "Företagens regelbörda minskade med [22 procent](change procedure_cut -22)."),
    (
        "sv",
        "Provinsens PAR INDEX ökade med [1,7 procentenheter](change index_score 1.7) till [88,4 %](level index_score 88.4).",
    ),
    ("sv", "Myndigheten har slutfört [87 %](level completion 87) av uppdragen."),
    ("sv", "Antalet anställda krympte med [10 procent](change staffing -10)."),
    ("sv", "Kvinnor innehar [38 %](share staffing 38) av chefsposterna."),
    ("sv", "Av årets budget har [52 procent](share budget 52) förbrukats."),
    ("sv", "Den digitala ekonomin bidrog med [14 %](share economy 14) av BNP."),
    ("sv", "Kommunen siktar på att [80 %](target online_submission 80) av ansökningarna ska lämnas in digitalt."),
    ("sv", "Minst [90 procent](target on_time 90) av ärendena måste avgöras i tid."),
    ("sv", "Antalet kommuner minskade med [66,9 %](change reorganization -66.9) efter sammanslagningarna."),
    ("sv", "I enkäten svarade [12 procent](share opinion 12) att de fått vänta."),
    ("sv", "Fiber når [95 %](level coverage 95) av byarna."),
    ("sv", "Av handlingarna mellan myndigheterna skickas [98 procent](level electronic_documents 98) elektroniskt."),
    ("sv", "Nöjdheten sjönk från [91 %](level satisfaction 91) till [88 %](level satisfaction 88)."),
    ("sv", "Distriktet ska korta handläggningstiden med [25 %](target procedure_cut 25)."),
    ("ru", "Около [71 %](level online_submission 71) заявлений теперь подаётся через интернет."),
    ("ru", "Доля дел, поступивших онлайн, составила [58,2 %](level online_submission 58.2)."),
    ("ru", "В электронном виде доступно [92 %](level online_service 92) государственных услуг."),
    ("ru", "На онлайн-услуги четвёртого уровня приходится [47,5 процента](level online_service 47.5)."),
    ("ru", "Департамент рассмотрел [99,1 %](level on_time 99.1) обращений в установленный срок."),
    ("ru", "Просрочено [3 %](share overdue 3) дел."),
    ("ru", "С опозданием выдано [4,4 процента](share overdue 4.4) разрешений."),
    ("ru", "Оцифровано уже [83 %](level digitization 83) архива."),
    ("ru", "Доля отсканированных книг записей достигла [66,7 %](level digitization 66.7)."),
    ("ru", "На безналичные платежи пришлось [41 %](level online_payment 41) сборов."),
    ("ru", "Лишь [35 процентов](level online_payment 35) пошлин оплачено онлайн."),
    ("ru", "Электронной подписью обеспечены [100 %](level digital_signature 100) руководителей."),
    ("ru", "Качеством услуг довольны [93,5 %](level satisfaction 93.5) жителей."),
    ("ru", "Срок рассмотрения сократился на [30 %](change procedure_cut -30)."),
    ("ru", "Издержки бизнеса снизились на [22 процента](change procedure_cut -22)."),
    (
        "ru",
        "Индекс PAR INDEX вырос на [1,7 процентного пункта](change index_score 1.7) до [88,4 %](level index_score 88.4).",
    ),
    ("ru", "Ведомство выполнило [87 %](level completion 87) поручений."),
    ("ru", "Штат урезали на [10 процентов](change staffing -10)."),
    ("ru", "Женщины занимают [38 %](share staffing 38) руководящих должностей."),
    ("ru", "Освоено [52 %](share budget 52) бюджетных средств."),
    ("ru", "Цифровая экономика дала [14 %](share economy 14) ВРП."),
    ("ru", "Цель – чтобы [80 %](target online_submission 80) заявлений подавались онлайн."),
    ("ru", "Не менее [90 процентов](target on_time 90) дел должны решаться в срок."),
    ("ru", "Число административных единиц сократилось на [66,9 %](change reorganization -66.9)."),
    ("ru", "[12 %](share opinion 12) опрошенных пожаловались на очереди."),
    ("ru", "Широкополосным интернетом охвачено [95 %](level coverage 95) деревень."),
    ("ru", "Ведомства обмениваются [98 процентами](level electronic_documents 98) документов в электронном виде."),
    ("ru", "Удовлетворённость снизилась с [91 %](level satisfaction 91) до [88 %](level satisfaction 88)."),
    ("ru", "Планируется сократить срок ответа на [25 %](target procedure_cut 25)."),
    ("es", "Cerca del [71 %](level online_submission 71) de las solicitudes se presenta hoy por internet."),
    ("es", "La proporción de expedientes tramitados en línea fue del [58,2 %](level online_submission 58.2)."),
    ("es", "El [92 %](level online_service 92) de los trámites está disponible en línea."),
    ("es", "Los servicios públicos de nivel 4 representan el [47,5 por ciento](level online_service 47.5)."),
    ("es", "El departamento resolvió el [99,1 %](level on_time 99.1) de los expedientes dentro del plazo."),
    ("es", "Solo el [3 %](share overdue 3) de las solicitudes se entregó con retraso."),
    ("es", "Un [4,4 por ciento](share overdue 4.4) de las licencias salió fuera de plazo."),
    ("es", "Ya se ha digitalizado el [83 %](level digitization 83) del archivo."),
    ("es", "El [66,7 %](level digitization 66.7) de los libros del registro civil está escaneado."),
    ("es", "Los pagos sin efectivo suman el [41 %](level online_payment 41) de las tasas."),
    ("es", "Apenas el [35 por ciento](level online_payment 35) de las tasas se paga en línea."),
    ("es", "El [100 %](level digital_signature 100) de los directivos dispone de firma digital."),
    ("es", "El [93,5 %](level satisfaction 93.5) de los ciudadanos está satisfecho con la atención."),
    ("es", "El tiempo de tramitación se redujo un [30 %](change procedure_cut -30)."),
    ("es", "Los costos de cumplimiento bajaron un [22 por ciento](change procedure_cut -22)."),
    (
        "es",
        "El PAR INDEX de la provincia subió [1,7 puntos porcentuales](change index_score 1.7), hasta el [88,4 %](level index_score 88.4).",
    ),
    ("es", "La entidad cumplió el [87 %](level completion 87) de las tareas asignadas."),
    ("es", "La plantilla disminuyó un [10 %](change staffing -10)."),
    ("es", "Las mujeres ocupan el [38 %](share staffing 38) de los cargos directivos."),
    ("es", "La ejecución presupuestaria alcanzó el [52 por ciento](share budget 52)."),
    ("es", "La economía digital aportó el [14 %](share economy 14) del PIB."),
    ("es", "La meta es que el [80 %](target online_submission 80) de las solicitudes se presente en línea."),
    ("es", "Al menos el [90 por ciento](target on_time 90) de los expedientes debe resolverse a tiempo."),
    ("es", "El número de unidades administrativas se redujo en un [66,9 %](change reorganization -66.9)."),
    ("es", "El [12 %](share opinion 12) de los encuestados dijo haber esperado demasiado."),
    ("es", "La fibra óptica llega al [95 %](level coverage 95) de las aldeas."),
    (
        "es",
        "El [98 por ciento](level electronic_documents 98) de los documentos entre organismos se intercambia en formato electrónico.",
    ),
    ("es", "La satisfacción cayó del [91 %](level satisfaction 91) al [88 %](level satisfaction 88)."),
    ("es", "El distrito prevé recortar un [25 %](target procedure_cut 25) los plazos."),
]


@pytest.mark.parametrize(("language", "sentence"), SENTENCES)
def test_metrics_and_kinds(language: Language, sentence: str) -> None:
    text = plain(sentence)
    figures = state(context(text, language), sheet(sentence, language)).percentages
    assert marked(text, figures, described) == sentence


def described(mention: Percentage) -> str:
    return f"{mention.kind} {mention.metric} {mention.value:g}"


def test_every_language_has_its_sentences() -> None:
    assert all(sum(code == language for code, _ in SENTENCES) >= 25 for language in LANGUAGES)


def context(text: str, language: Language) -> Context:
    spans = SentenceSplitter(lexicon(language)).find(text)
    return Context(text, tuple(Sentence(start, end, language) for start, end in spans))


def sheet(sentence: str, language: Language) -> FactSheet:
    """Return a fact sheet with the figures that are marked in `sentence`, as the spotter finds them."""
    points = tuple(re.sub(r"\W", "", word) for word in lexicon(language).percentages.points)
    figures, shift = [], 0
    for mark in MARK.finditer(sentence):
        surface = mark[1]
        start = mark.start() - shift
        shift += len(mark[0]) - len(surface)
        figures.append(
            Percentage(
                start=start,
                end=start + len(surface),
                surface=surface,
                value=abs(float(mark[2].split()[-1])),
                points=any(word in re.sub(r"\W", "", surface) for word in points),
            )
        )
    return FactSheet(id="test", language=language, percentages=tuple(figures))

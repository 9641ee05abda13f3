"""Names of people that no grammar tells: common first names of many countries, per script, and Japanese surnames.

A first name shows that the capitalised words after it are a person. Left out are first names that are ordinary words or
places where news is written (Chance, Paris), and syllables of Vietnamese names, which have a grammar of their own.
"""

LATIN = frozenset(
    """
    aaron abdul abel abigail abraham adam adela adele adolfo adrian adriana agnes agnieszka agustín ahmad ahmed aidan aileen
    aino ainhoa aisha alan albert alberto albin alejandra alejandro aleksandr aleksandra aleksander alessandro alex alexander
    alexandra alexandre alexei alexey alfonso alfred alfredo ali alice alicia alina alisa alison allan allison alma almudena
    alonso alva alvar alvaro álvaro amalia amanda amelia amir amira ana anastasia anders andrea andreas andrei andrej andrés
    andrew andrey andrii andriy andrzej angela ángela angelica angelina ángel aníbal anita ann anna anne annelie annette annie
    annika anton antoine antonia antonio antónio araceli aram archie ariel arif arne arnold aron arthur arto arturo arvid
    asa åsa ashley asif astrid atle august augusto aurora axel aya ayşe barbara bárbara barry bartosz beata beatrice beatriz
    begoña belén ben bengt benjamin benito bernard bernardo bernd bert berta bertil beth betty bill birgit birgitta bjorn
    björn blanca bo bob boris borja bosse brad brandon brenda brian bridget britt britta bruce bruno bryan burak caitlin
    camila camilla camilo carina carl carla carles carlo carlos carmen carol carolina caroline carsten casimir catalina
    catarina catherine cathy catriona cecilia cecilie celia césar chad charles charlie charlotte cheryl chiara chloe chris
    christer christian christina christine christoffer christopher christos clara claes clara claire claudia claudio clemens
    cliff clive colin concepción connor consuelo cornelia cristian cristina cristóbal cynthia dag dagmar dagny daisuke damian
    damien dan daniel daniela danielle danuta daphne darius darren dave david dawid dean deborah denis denise dennis derek diana
    diane diego dieter dilma dimitri dimitris dina dirk dmitri dmitry dmytro dolores dominic dominik dominique donald donna
    dora doris dorota dorothy doug douglas duncan dylan eamon ebba eduard eduardo edgar edith edmund edna eduardo edvard edward
    edwin eerik efraín egon eila eileen einar eino eivind ekaterina elaine eleanor elena eleonora eli elias elin elina elisa
    elisabet elisabeth elise eliza elizabeth ella ellen elliot elmer elsa else elsie elvira elvis emanuel emelie emil emilia
    emiliano emilio emily emma emmanuel enrico enrique eric erica erich erik erika erin erkki ernest ernesto ernst esa esperanza
    esteban estela esteve esther estrella ethan eugene eugenia eugenio eva evan eve evelyn ewa ezequiel fabian fabio fabiola
    fatima fátima fausto federico felicia felipe félix fernanda fernando fidel filip filippa fiona flavia florence florian
    francesca francesco francine francis francisca francisco franco françois frank franz fred freddy frederick fredrik freja
    frida friedrich gabriel gabriela gabriella gareth gary gaspar gavin geir gemma geoff geoffrey georg george georges georgia
    georgios geraldine gerald gerard gerardo gerd gerhard germán gert giovanni giorgi giorgio giulia giuseppe gladys glen glenn
    gloria göran gonzalo gordon goran grace graciela graeme graham grant greg gregorio gregory greta grigory grzegorz guadalupe
    gudrun guido guillaume guillermo gunilla gunnar günter gustaf gustav gustavo guy hakan håkan halina hanna hannah hannes
    hans harald harold harriet harry hasan hassan heather hector héctor hedda hedvig heidi heike heinz helen helena helene helga
    helge helle helmut hendrik hennadii henri henrietta henrik henry herbert heribert herman hernán hilary hilda hilde hillevi
    hjalmar hokan holger holly horacio howard hubert hugh hugo humberto ian ibrahim ida ignacio igor ihor iker ilan ilia ilona
    ilya imran ina inés inga inge ingeborg ingemar ingrid ingvar inma ioannis iosif ira irene iria irina iris isaac isabel isabella
    isak isidro ismael israel itziar ivan iván ivana ivar ivo izabela jaana jacek jack jackie jacob jacqueline jacques jaime jakob
    jakub james jamie jan jana jane janet janice janina janne janusz jaroslav jason javier jean jeanette jeff jeffrey jelena
    jennifer jenny jens jeremy jerome jerry jesper jess jesse jessica jesús jill jim jimena jimmy joakim joan joana joanna joanne
    joão joaquín jodie joe joel joelle johan johanna johannes john johnny jon jonas jonathan jonny jordan jordi jorge jörgen
    jose josé josefina josefin josef joseph josephine josep josh joshua josé josiah josip josphat joyce juan juana juanita judith
    judy julia julian julián juliana julie julieta julio julius jürgen jussi justin justyna kaare kaire kaja kaisa kajsa kalle
    kamal kamil kamila karel karen kari karim karin karina karl karla karolina kasper katarina katarzyna kate katerina katharina
    katherine kathleen kathryn kathy katie katja katrin katrina kay keith kelly ken kenneth kent kerstin ketevan kevin khadija
    khaled kim kimberly kirill kirsten kirsti kjell klaas klara klas klaus knut konrad konstantin kristen kristian kristina kristine
    kristin kristoffer kristýna krzysztof kurt kyle kyriakos lara lars lasse laszlo lászló laura lauren laurent lauri lautaro lea
    leah leandro leena leif leila lena lene lennart leo leon leonard leonardo leonid leonor leopoldo leslie leticia lewis liam
    lidia liis lila lilian liliana lillian lina linda lindsay linn linnea linnéa linus lisa lisbeth lise liv liza lloyd lorena
    lorenzo lotta louis louise lourdes luca lucas lucía lucia luciano lucy ludmila ludwig luigi luis luisa luiz lukas lukáš luke
    luz lydia lynn maarten mabel maciej madeleine magdalena magnus maija maj maja malcolm malin manfred manuel manuela mara
    marc marcela marcelo marcin marco marcos marcus mareike margaret margareta margarita margit margot maria maría mariam marian
    mariana marianne mariano maribel marie mariia marina mario mariusz marisol marit marja mark marko markku markus marlene
    marta martha martin martín martina marvin mary masud mateo mateusz matilda matilde mats matteo matthew matthias mattias matti
    maurice mauricio mauro max maxim maximilian maximiliano maxime maya meera megan mehmet melanie melissa mercedes merja mette mia
    micaela michael michał micheál michel michele michelle miguel mika mikael mike mikhail mikko mila milan milena miloš mina
    miranda mireia miriam mirjam mirko miroslav mohamed mohammad mohammed moisés moira mona monica mónica monika montserrat
    morten moses muhammad mustafa mykola myriam nadia nadine nancy naomi narendra natalia natalie natalya nataliia natasha
    nathalie nathan neil nelson nerea nestor néstor nicholas nick nicklas nicola nicolae nicolas nicolás nicole nicolina nieves
    nigel niels nikita niklas niko nikola nikolai nikolaj nikolaos nikolay nikos nils nina noah noel noelia noémi nora norma
    norman nuria núria octavio odd oksana ola olaf olav ole oleg oleh olena oleksandr oleksandra oleksii oleksiy olga oliver
    olivia olivier olle olof oona orlando oscar oskar osvaldo oswaldo otto ove owen pablo paloma pamela panu paola paolo pascal
    pasi patricia patricio patrick patrik paul paula paulina paulo pavel pavlo paweł pedro peer pekka pelle penelope penny per
    pernilla pete peter petr petra petri petro petter phil philip philippa philippe phillip pia pierre pietro pilar piotr pontus
    rachel radek radosław rafael rafał raimo rainer raisa ralf ralph ramón ramona randi raquel raúl raul ray raymond rebecca
    rebecka regina reginald reidar reijo rein reino reinhard renata renate rené renee reza ricardo richard rickard riikka rita
    robert roberta roberto robin rocío rodolfo rodrigo roger rogelio rohan roland rolf román roman rómulo ronald ronja rosa
    rosalía rosario rose rosemary rowan roy rubén ruben rudolf rufus rupert rune russell rustam ruth ryan sabina sabine sabrina
    sakari salem sally salvador salvatore sam samantha samuel samuli sandra sanna santiago santos sara sarah saskia sean sebastian
    sebastián seija selena selma serge sergei sergey serhii sergio seth severin shane shannon sharon shaun sheila shelley shirley
    sigrid silvia silvio simon simone sinead siobhan siv sixten sofia sofía sofie solveig sonia sonja sonya sophia sophie soraya
    staffan stan stanislav stanislaw stefan stefania stefano steffen stein stella stephanie stephen steve steven stig stina stuart
    sue sune susan susana susanna susanne svante svein sven svetlana sylvia sylvie tamara tanja tanya tapio tarja tatiana
    tatyana taylor ted teresa tero terry terttu tess theo theodor theresa thomas thor thorsten tiago tiina tilda tilde timothy
    tina tobias todd tom tomas tomás tomáš tomasz tommi tommy toni tony torbjörn tord tore torgny torsten tove tracy trevor trond
    troels tuomas tuula tyler ulf ulla ulrich ulrica ulrika ulrike urban ursula uwe vaclav václav valdemar valentin valentina
    valeria valerie valery vanessa vanja vasile vasily vasyl vera verónica veronica veronika vesa vicente vicky víctor victor
    victoria vidar viggo vikram viktor viktoria vilhelm ville vilma vincent vincenzo viola violeta virginia virpi vitalii vitaly
    vittorio vivian viviana vlad vladimir vladyslav volodymyr vytautas waldemar walter wanda warren wayne wendy werner wesley
    wilhelm wilhelmina wilfred willem william willy winston wojciech wolfgang xavier ximena yaroslav yasmin yasmine yevgeny
    yolanda yoko yosef youssef yuliia yulia yuri yurii yusuf yvonne zachary zara zbigniew zdeněk zeynep zita zlata zoe zofia zoltan
    zoran zuzana hiroshi kenji takashi akira yuki naoko keiko fumio shinzo yoshihide shigeru taro kenta haruka sakura ayumi
    narayan rajesh ravi sanjay priya anil sunita suresh deepak nirmala rahul amit arun vijay ashok sushma anita lakshmi
    chioma ngozi kwame kofi amina oluwaseun achieng wanjiru wanjiku kipchoge otieno mercy faith thabo sipho nomvula joko budi siti
    sri agus dewi anwar mahathir zulkifli nurul somchai prayut srettha thaksin yingluck benigno rodrigo ferdinand imelda
    narciso efren aung thein htin bounnhang thongloun pany hun norodom samdech sokha tedros xi li wang zhang emmanuel ursula
    abdulla abena abubakar adebayo adewale ahmet aibek aigul airlangga aivars aizhan ajay akmal akosua algirdas
    alisher almas aminu amirudin andres andris ansis archil armen artak arvind arvydas asel ashot askar aslan
    atieno audrius ayesha azamat azman babatunde bakhtiyor bakyt bakytzhan bambang bauyrzhan benhur berik bermet
    bilal bobur bolat caleb chebet chinedu cholpon claudine dainius daniyar danladi darkhan dastan dauren
    dilshod dinara dinesh edgars ekaterine elchibek elchin elmar emeka emine erbol erlan ermek evika faizal
    farhod farid farooq farrukh fatma firuz folasade gagik ganesh ganjar garik gevorg gintautas girish gitanas
    gulnara gulnora gulzhan gunay guntis gurpreet hafiz harish harpreet hatice hauwa hayk hidayah hovik hussain
    hüseyin ilgar ilham ilhom ilze indrek inese ineza ingrida irakli ismail jaan jahongir jamoliddin jamshid
    janis javlon jepkosgei jiří jurgita jānis kadri kairat kamau kamola kamran kaoru kariuki kaspars katsuhiro
    kavita kersti khurshed kipchumba kiplagat kojo kuanysh kubanychbek kubat kwabena kęstutis lasha levan lilit
    linas lusine madina madis mahesh mamuka manizha manoj manpreet marat margus marju masato małgorzata meena
    mehriban mindaugas mukesh mukhtor murat mutesi mwangi māris naomichi narek nasreen naveen neha nikol njeri
    nodira nugzar nurbek nurlan nursultan nyambura odhiambo olzhas ondřej orkhan otabek panagiotis parviz pooja
    pradeep priit raimonds raivo rakesh ramesh rashad ravshan recep retno ridwan rizwan rosli rovshan sadia
    sadriddin sadyr sakshi saltanat samat sandeep sani sargis satish saulius serik shahid shashi shavkat sherali
    sherzod shinichi shota siim snehil sopio sunil suren susilo taavi takumi talgat tariq tarmo temur tigran
    tiit timur tinatin toomas urmas urve usman uwera vahan vakhtang valdis vardan villu vilnis vinod vusal
    wafula wambui yemi yerbol yerlan yermek yuriko zafar zaruhi zhanar zhandos zhanna zhyldyz zokir zubair zurab
    zviad ülle žygimantas
    """.split()
) - frozenset("xi li wang zhang bo may an dung hun maj my august urban grant".split())

_CYRILLIC_MASCULINE = """
    александр алексей анатолий андрей антон аркадий артём артем артур богдан борис вадим валентин валерий василий виктор
    виталий владимир владислав вячеслав геннадий георгий герман глеб григорий давид даниил денис дмитрий евгений егор иван
    игорь илья ильдар иосиф кирилл константин лев леонид максим марат марк матвей михаил никита николай олег павел пётр петр
    равиль ринат рамиль роман руслан рустам савелий святослав семён семен сергей станислав степан тимофей тимур фёдор федор
    филипп шамиль эдуард эльдар юрий яков ян ярослав мамука ираклий гиорги зураб михеил нурлан ерлан касым аскар бакыт
    ислам шавкат рахмон эмомали серик гурбангулы садыр алмазбек арам никол серж карен ильхам вагиф джон джеймс роберт уильям
    майкл дэвид ричард томас чарльз дональд джозеф джордж барак эммануэль олаф ангус ганс петер карл юхан эрик ларс андерс
    магнус стефан хосе хуан карлос луис педро мигель антонио фернандо альберто диего пабло хавьер франсиско энрике
    айбек алмас арман азамат бакытжан бауыржан берик болат данияр дархан даурен ербол ермек ержан кайрат куаныш
    мурат нурсултан олжас самат талгат жандос нурбол ерболат дастан эдиль кубат кубанычбек нурбек улан элчибек
    токтобек абдулла акмал алишер бахтиёр бобур дильшод фаррух илхом джахонгир жамшид жавлон мухтор отабек
    равшан шерзод умид зафар зокир худаёр фируз фарход джамолиддин хуршед парвиз садриддин шерали мамадризо
    эльчин эльмар фарид ильгар камран орхан рашад ровшан вусал арчил леван нугзар темур вахтанг заза звиад шота
    лаша армен артак ашот гагик геворг нарек рубен саргис сурен тигран вардан гнел урмас маргус мадис тийт
    тоомас андрес индрек яан прийт райво рейн сийм таави виллу янис андрис айварс эдгарс гунтис каспарс раймондс
    валдис альгирдас гинтаутас гитанас йонас линас миндаугас саулюс витаутас мадс йенс пер ульф юха пекка матти
    мидхат рашит ильсур айрат ренат фарит наиль азат магомед рамзан мурад казбек батраз тамерлан алдар баир
    """.split()
_CYRILLIC_FEMININE = """
    александра алина алла анастасия анна антонина валентина валерия варвара вера вероника виктория галина дарья диана евгения
    екатерина елена елизавета жанна зинаида зоя инна ирина ия карина кира кристина ксения лариса лидия лилия любовь людмила
    маргарита марина мария надежда наталья наталия нина оксана ольга полина раиса регина римма светлана софия софья таисия
    тамара татьяна ульяна фаина эльвира элла эльмира эмма юлия яна ангела урсула маргарет мэри сара анна-мария кетеван нино
    саломе гульнара айгуль динара
    айжан асель жанар салтанат бермет чолпон жылдыз гульнора камола нодира манижа ситора мехрибан гюнай софио
    тинатин лилит лусине мариам кадри лийс марью юлле илзе инесе катрин карин магдалена арайлым гаухар
    """.split()


def _cases(name: str) -> set[str]:
    """Return a Russian first name in all its cases."""
    if name.endswith(("й", "ь")):
        return {name, *(name[:-1] + ending for ending in "я ю ем е и".split())}
    if name.endswith("а"):
        return {name, *(name[:-1] + ending for ending in "ы и е у ой ей".split())}
    if name.endswith("я"):
        return {name, *(name[:-1] + ending for ending in "и е ю ей".split())}
    return {name, *(name + ending for ending in "а у ом е".split())}


# Form → nominative; a form of a woman's name that is also one of a man's (Александра) is his.
CYRILLIC = {form: name for name in (*_CYRILLIC_FEMININE, *_CYRILLIC_MASCULINE) for form in _cases(name)} | {
    form: name
    for name, forms in {
        "павел": "павла павлу павлом",
        "пётр": "петра петру петром петр",
        "лев": "льва льву львом",
    }.items()
    for form in forms.split()
}
CYRILLIC |= {name: name for name in (*_CYRILLIC_MASCULINE, *_CYRILLIC_FEMININE)}
CYRILLIC_FEMININE = frozenset(_CYRILLIC_FEMININE)

KATAKANA = frozenset(
    """
    アレクサンドル アレクサンダー アレックス アンドリュー アンドレイ アンナ アントニオ アントン アンゲラ アーサー イワン ウィリアム ウラジーミル
    ウォロディミル ウルズラ ウルフ エマニュエル エマ エミリー エリック エリザベス エレナ オラフ オルガ カマラ カルロス カレン カール キャサリン クリス
    クリスティーナ クリストファー グスタフ ケビン ケン サラ サム サイモン ジェームズ ジェーン ジェフ ジェニファー ジョー ジョージ ジョセフ ジョン ジョナサン
    ジャスティン ジャック ジャン スティーブ スティーブン スーザン セルゲイ ダニエル ダビド デイビッド デービッド ドナルド ドミトリー トニー トーマス トム
    ナレンドラ ニコラ ニコラス ニック ハンス ハリー バラク パトリック ピーター ピエール フアン フランク フランソワ フランシスコ フリードリヒ フェルナンド ベン
    ベンヤミン ペドロ ホセ ボリス ポール マイク マイケル マーク マーガレット マーティン マリア マグダレナ マグナス マルコ ミゲル ミシェル ミハイル メアリー
    メリッサ ユハ ヨハン ラース ラウラ リシ リチャード ルイス レイ レオ レオニード ロバート ロベルト ローラ アウン ワシーリー ヴィクトル ヴォロディミル
    """.split()
)

# Surname → Latin, Hepburn without length marks. Readings are the commonest ones.
_SURNAMES = """
    佐藤 Sato 鈴木 Suzuki 高橋 Takahashi 田中 Tanaka 伊藤 Ito 渡辺 Watanabe 渡邊 Watanabe 渡部 Watanabe 山本 Yamamoto 中村 Nakamura
    小林 Kobayashi 加藤 Kato 吉田 Yoshida 山田 Yamada 佐々木 Sasaki 山口 Yamaguchi 松本 Matsumoto 井上 Inoue 木村 Kimura 林 Hayashi
    斎藤 Saito 斉藤 Saito 齋藤 Saito 齊藤 Saito 清水 Shimizu 山崎 Yamazaki 森 Mori 池田 Ikeda 橋本 Hashimoto 阿部 Abe 石川 Ishikawa
    山下 Yamashita 中島 Nakajima 石井 Ishii 小川 Ogawa 前田 Maeda 岡田 Okada 長谷川 Hasegawa 藤田 Fujita 後藤 Goto 近藤 Kondo 村上
    Murakami 遠藤 Endo 青木 Aoki 坂本 Sakamoto 福田 Fukuda 太田 Ota 西村 Nishimura 藤井 Fujii 金子 Kaneko 岡本 Okamoto 藤原 Fujiwara
    三浦 Miura 中野 Nakano 中川 Nakagawa 原田 Harada 松田 Matsuda 竹内 Takeuchi 小野 Ono 田村 Tamura 中山 Nakayama 和田 Wada 石田
    Ishida 森田 Morita 上田 Ueda 内田 Uchida 柴田 Shibata 酒井 Sakai 宮崎 Miyazaki 横山 Yokoyama 高木 Takagi 安藤 Ando 宮本 Miyamoto
    大野 Ono 小島 Kojima 工藤 Kudo 谷口 Taniguchi 今井 Imai 高田 Takada 増田 Masuda 丸山 Maruyama 杉山 Sugiyama 村田 Murata 大塚
    Otsuka 新井 Arai 小山 Koyama 平野 Hirano 藤本 Fujimoto 河野 Kono 上野 Ueno 野口 Noguchi 武田 Takeda 松井 Matsui 千葉 Chiba
    岩崎 Iwasaki 菅原 Sugawara 木下 Kinoshita 久保 Kubo 佐野 Sano 野村 Nomura 松尾 Matsuo 市川 Ichikawa 菊地 Kikuchi 菊池 Kikuchi
    杉本 Sugimoto 古川 Furukawa 大西 Onishi 島田 Shimada 水野 Mizuno 桜井 Sakurai 高野 Takano 渡邉 Watanabe 吉川 Yoshikawa 山内
    Yamauchi 西田 Nishida 飯田 Iida 西川 Nishikawa 小松 Komatsu 北村 Kitamura 安田 Yasuda 五十嵐 Igarashi 川口 Kawaguchi 平田 Hirata
    関 Seki 中田 Nakata 久保田 Kubota 服部 Hattori 東 Azuma 岩田 Iwata 土屋 Tsuchiya 川崎 Kawasaki 福島 Fukushima 本田 Honda 辻 Tsuji
    樋口 Higuchi 秋山 Akiyama 田口 Taguchi 永井 Nagai 山中 Yamanaka 中西 Nakanishi 吉村 Yoshimura 川上 Kawakami 石原 Ishihara 大橋
    Ohashi 松岡 Matsuoka 浜田 Hamada 馬場 Baba 森本 Morimoto 矢野 Yano 浅野 Asano 松下 Matsushita 星野 Hoshino 大久保 Okubo 吉岡
    Yoshioka 小池 Koike 野田 Noda 荒木 Araki 大谷 Otani 松浦 Matsuura 熊谷 Kumagai 黒田 Kuroda 尾崎 Ozaki 永田 Nagata 川村 Kawamura
    望月 Mochizuki 田辺 Tanabe 松村 Matsumura 荒井 Arai 堀 Hori 西山 Nishiyama 平井 Hirai 大島 Oshima 岩本 Iwamoto 片山 Katayama
    本間 Homma 早川 Hayakawa 横田 Yokota 岡崎 Okazaki 荒川 Arakawa 大石 Oishi 鎌田 Kamata 成田 Narita 宮田 Miyata 小田 Oda 石橋
    Ishibashi 篠原 Shinohara 須藤 Sudo 河村 Kawamura 大沢 Osawa 小西 Konishi 南 Minami 高山 Takayama 栗原 Kurihara 伊東 Ito 松原
    Matsubara 三宅 Miyake 福井 Fukui 大森 Omori 奥村 Okumura 岡 Oka 内藤 Naito 原 Hara 片岡 Kataoka 桑原 Kuwabara 関口 Sekiguchi
    北川 Kitagawa 奥田 Okuda 富田 Tomita 古賀 Koga 八木 Yagi 吉野 Yoshino 中沢 Nakazawa 上原 Uehara 今村 Imamura 白石 Shiraishi
    田島 Tajima 川島 Kawashima 平山 Hirayama 岸 Kishi 岸田 Kishida 石破 Ishiba 菅 Suga 安倍 Abe 麻生 Aso 林田 Hayashida 茂木 Motegi
    高市 Takaichi 小泉 Koizumi 上川 Kamikawa 加山 Kayama 鳩山 Hatoyama 枝野 Edano 玉木 Tamaki 蓮舫 Renho 松野 Matsuno 萩生田 Hagiuda
    木原 Kihara 牧島 Makishima 若宮 Wakamiya 二之湯 Ninoyu 新藤 Shindo 鈴村 Suzumura 村井 Murai 武井 Takei 武藤 Muto 城内 Kiuchi
    三原 Mihara 平 Taira 江藤 Eto 浅尾 Asao 中谷 Nakatani 坂井 Sakai 伊東 Ito 赤沢 Akazawa 赤澤 Akazawa 大串 Ogushi 吉本 Yoshimoto
    大村 Omura 大井川 Oigawa 小笠原 Ogasawara 北原 Kitahara 堀内 Horiuchi 宮坂 Miyasaka 柳沢 Yanagisawa 柳田 Yanagida 宮下 Miyashita
    柏木 Kashiwagi 川田 Kawada 川端 Kawabata 神田 Kanda 神谷 Kamiya 亀井 Kamei 金井 Kanai 金田 Kaneda 門田 Kadota 小沢 Ozawa 小澤
    Ozawa 小原 Ohara 小倉 Ogura 児玉 Kodama 小室 Komuro 榊原 Sakakibara 桜田 Sakurada 笹川 Sasagawa 志村 Shimura 下村 Shimomura
    白井 Shirai 杉田 Sugita 菅野 Kanno 関根 Sekine 瀬戸 Seto 園田 Sonoda 高島 Takashima 滝沢 Takizawa 竹田 Takeda 竹中 Takenaka 田代
    Tashiro 立花 Tachibana 谷 Tani 田原 Tahara 塚本 Tsukamoto 寺田 Terada 徳永 Tokunaga 戸田 Toda 豊田 Toyoda 内山 Uchiyama 中井 Nakai
    長田 Nagata 長野 Nagano 永野 Nagano 中尾 Nakao 西 Nishi 西尾 Nishio 西岡 Nishioka 西野 Nishino 西本 Nishimoto 丹羽 Niwa 沼田 Numata
    根本 Nemoto 萩原 Hagiwara 橋爪 Hashizume 畑 Hata 花田 Hanada 比嘉 Higa 東野 Higashino 日野 Hino 平川 Hirakawa 広瀬 Hirose 深沢
    Fukazawa 福岡 Fukuoka 福本 Fukumoto 藤岡 Fujioka 藤川 Fujikawa 藤沢 Fujisawa 藤村 Fujimura 細川 Hosokawa 堀江 Horie 堀田 Hotta
    本多 Honda 前川 Maekawa 牧野 Makino 町田 Machida 松崎 Matsuzaki 松永 Matsunaga 松山 Matsuyama 丸 Maru 三上 Mikami 水谷 Mizutani
    三好 Miyoshi 向井 Mukai 村松 Muramatsu 村山 Murayama 室井 Muroi 森下 Morishita 森山 Moriyama 諸橋 Morohashi 矢島 Yajima 安井 Yasui
    柳 Yanagi 山岸 Yamagishi 山根 Yamane 山村 Yamamura 横井 Yokoi 吉井 Yoshii 吉沢 Yoshizawa 米田 Yoneda 若林 Wakabayashi 和泉 Izumi
    佐伯 Saeki 岩切 Iwakiri 柿沼 Kakinuma 門脇 Kadowaki 三枝 Saegusa 大嶋 Oshima 鮫島 Sameshima 中嶋 Nakajima 飯島 Iijima 飯塚 Iizuka
    石塚 Ishizuka 石黒 Ishiguro 石崎 Ishizaki 石山 Ishiyama 泉 Izumi 稲垣 Inagaki 稲葉 Inaba 今泉 Imaizumi 入江 Irie 岩井 Iwai 岩瀬 Iwase
    植田 Ueda 植木 Ueki 植松 Uematsu 臼井 Usui 梅田 Umeda 梅原 Umehara 浦田 Urata 江口 Eguchi 榎本 Enomoto 海老原 Ebihara 遠山 Toyama 大井 Oi
    大内 Ouchi 大川 Okawa 大木 Oki 大城 Oshiro 大竹 Otake 大田 Ota 大槻 Otsuki 大場 Oba 大平 Ohira 大山 Oyama 岡部 Okabe 岡村 Okamura 岡野 Okano
    小田切 Odagiri 落合 Ochiai 鬼頭 Kito 折田 Orita 笠原 Kasahara 梶原 Kajiwara 柏原 Kashiwabara 片桐 Katagiri 勝又 Katsumata 加納 Kano 鎌倉
    Kamakura 上村 Uemura 川井 Kawai 川合 Kawai 河合 Kawai 川西 Kawanishi 川野 Kawano 川原 Kawahara 河原 Kawahara 川本 Kawamoto 川辺 Kawabe 神崎
    Kanzaki 神戸 Kanbe 菊田 Kikuta 岸本 Kishimoto 北 Kita 北野 Kitano 北山 Kitayama 木下 Kinoshita 木戸 Kido 木内 Kiuchi 桐山 Kiriyama 窪田 Kubota
    倉田 Kurata 栗田 Kurita 栗山 Kuriyama 黒木 Kuroki 黒川 Kurokawa 黒沢 Kurosawa 桑田 Kuwata 郡司 Gunji 小谷 Kotani 小玉 Kodama 小寺 Kodera 小沼
    Konuma 小宮 Komiya 小森 Komori 駒井 Komai 近田 Chikada 今 Kon 佐川 Sagawa 作田 Sakuta 佐久間 Sakuma 桜庭 Sakuraba 佐竹 Satake 沢田 Sawada 澤田
    Sawada 塩田 Shiota 塩見 Shiomi 重田 Shigeta 柴崎 Shibasaki 渋谷 Shibuya 島 Shima 島崎 Shimazaki 島村 Shimamura 清野 Kiyono 下田 Shimoda 庄司
    Shoji 城田 Shirota 白川 Shirakawa 新川 Shinkawa 新谷 Shintani 末永 Suenaga 杉浦 Sugiura 杉原 Sugihara 杉村 Sugimura 鈴江 Suzue 須田 Suda 住田 Sumita
    瀬川 Segawa 相馬 Soma 曽我 Soga 大門 Daimon 高井 Takai 高岡 Takaoka 高沢 Takazawa 高瀬 Takase 高畑 Takahata 高松 Takamatsu 高見 Takami 高村
    Takamura 高柳 Takayanagi 滝川 Takigawa 田上 Tagami 武内 Takeuchi 竹下 Takeshita 竹村 Takemura 田尻 Tajiri 多田 Tada 谷川 Tanigawa 田畑 Tabata
    玉井 Tamai 玉城 Tamaki 津田 Tsuda 土田 Tsuchida 筒井 Tsutsui 堤 Tsutsumi 角田 Tsunoda 坪井 Tsuboi 鶴田 Tsuruta 手塚 Tezuka 寺島 Terashima 寺本
    Teramoto 土井 Doi 土居 Doi 栃木 Tochigi 富永 Tominaga 友田 Tomoda 鳥居 Torii 内海 Utsumi 中 Naka 仲田 Nakata 長尾 Nagao 長沢 Nagasawa 長島 Nagashima
    長嶋 Nagashima 永山 Nagayama 仲村 Nakamura 中本 Nakamoto 中森 Nakamori 名取 Natori 成瀬 Naruse 新田 Nitta 西内 Nishiuchi 西沢 Nishizawa 西原
    Nishihara 西脇 Nishiwaki 仁科 Nishina 庭野 Niwano 野崎 Nozaki 野沢 Nozawa 野中 Nonaka 野々村 Nonomura 信田 Nobuta 橋田 Hashida 長谷部 Hasebe 秦
    Hata 畠山 Hatakeyama 服部 Hattori 羽田 Hata 浜口 Hamaguchi 浜崎 Hamasaki 浜野 Hamano 早坂 Hayasaka 林原 Hayashibara 原口 Haraguchi 春日 Kasuga
    日高 Hidaka 平岡 Hiraoka 平沢 Hirasawa 平松 Hiramatsu 広田 Hirota 深井 Fukai 深田 Fukada 福永 Fukunaga 福原 Fukuhara 福山 Fukuyama 藤崎 Fujisaki
    藤野 Fujino 藤森 Fujimori 藤山 Fujiyama 船橋 Funabashi 古田 Furuta 古谷 Furuya 古屋 Furuya 星 Hoshi 堀川 Horikawa 堀口 Horiguchi 前原 Maehara
    正木 Masaki 益田 Masuda 増井 Masui 松沢 Matsuzawa 松島 Matsushima 松野 Matsuno 松林 Matsubayashi 丸岡 Maruoka 三木 Miki 三沢 Misawa 三島 Mishima
    水口 Mizuguchi 三田 Mita 皆川 Minagawa 湊 Minato 宮川 Miyagawa 宮城 Miyagi 宮沢 Miyazawa 宮島 Miyajima 宮野 Miyano 宮原 Miyahara 宮脇 Miyawaki 向
    Mukai 武者 Musha 村岡 Muraoka 村瀬 Murase 村中 Muranaka 森井 Morii 森岡 Morioka 森川 Morikawa 森口 Moriguchi 森島 Morishima 守屋 Moriya 八代 Yashiro
    安部 Abe 保田 Yasuda 柳原 Yanagihara 矢野 Yano 矢部 Yabe 山県 Yamagata 山川 Yamakawa 山形 Yamagata 山城 Yamashiro 山添 Yamazoe 山野 Yamano 湯浅 Yuasa
    横尾 Yokoo 横川 Yokokawa 横溝 Yokomizo 吉永 Yoshinaga 吉原 Yoshihara 吉見 Yoshimi 依田 Yoda 米山 Yoneyama 米沢 Yonezawa 若松 Wakamatsu 脇田 Wakita
    鷲尾 Washio 渡会 Watarai
    習 Xi 李 Li 王 Wang 張 Zhang 金 Kim 朴 Park 尹 Yoon 文 Moon 温 Wen 胡 Hu 江 Jiang 蔡 Tsai 頼 Lai 馬 Ma 陳 Chen 趙 Zhao 楊 Yang 周 Zhou
    呉 Wu 徐 Xu 孫 Sun 朱 Zhu 汪 Wang 何 He 韓 Han
"""
KANJI_SURNAMES = dict(zip(_SURNAMES.split()[::2], _SURNAMES.split()[1::2], strict=True))

# What Vietnamese people are called by: the last syllable of their names.
VIETNAMESE = tuple(
    """
    An Anh Ái Ánh Ân Bách Bảo Bằng Bích Bình Bổng Bửu Cảnh Cầm Cẩm Châu Chi Chí Chiến Chinh Chính Chung Chương Công Cúc Cương
    Cường Danh Dân Dậu Di Diễm Diện Diệp Diệu Dinh Doanh Du Dung Dũng Duy Duyên Dư Dương Đài Đại Đàm Đạo Đạt Đăng Điền Điệp
    Định Đoàn Đoan Đô Đông Đồng Đủ Đức Được Gấm Giang Giao Giáp Giàu Hà Hạ Hải Hán Hạnh Hảo Hằng Hân Hậu Hiên Hiền Hiển
    Hiến Hiếu Hiệp Hiệu Hoa Hòa Hóa Hoài Hoan Hoàn Hoàng Hoạt Học Hồng Hợp Hùng Huân Huấn Huệ Huy Huyên Huyền Huỳnh Hưng
    Hương Hường Hưởng Hướng Hữu Hỷ Kha Khải Khang Khánh Khiêm Khiết Khoa Khoát Khôi Khuê Khương Kiên Kiệt Kiều Kim Kỳ
    Lài Lam Lan Lành Lâm Lập Lệ Lễ Liên Liễu Linh Loan Long Lộc Lợi Luân Luận Luật Lực Lượng Lương Ly Lý Mai Mạnh Mẫn
    Mận Mến Mi Minh Mơ My Mỹ Nam Nga Ngà Ngân Nghi Nghĩa Nghiêm Ngoan Ngọc Nguyên Nguyệt Nhàn Nhân Nhất Nhật Nhi Nhiên
    Nhu Nhung Như Ninh Nở Nữ Nương Oanh Phát Phi Phiên Phong Phú Phúc Phục Phụng Phước Phương Phượng Quang Quảng Quân Quế
    Quốc Quý Quyên Quyền Quyết Quỳnh Rinh Sang Sáng Sâm Sen Sinh Sơn Sử Sự Sương Sỹ Tài Tám Tâm Tân Tấn Thạch Thái Thanh
    Thành Thao Thảo Thạnh Thắm Thăng Thắng Thân Thế Thi Thìn Thịnh Thoa Thoan Thoại Thông Thơ Thơm Thu Thuận Thục Thùy
    Thủy Thúy Thư Thứ Thức Thương Thường Thưởng Tiên Tiến Tiệp Tín Tình Tính Tịnh Toàn Toản Toại Tới Trà Trai Trang Tráng
    Trâm Trầm Trân Tri Trí Triết Triều Trinh Trình Trọng Trúc Trung Trường Trưởng Trực Tú Tuân Tuấn Tuệ Tùng Tuyên Tuyến
    Tuyền Tuyết Tư Từ Tường Tưởng Tỵ Uyên Vân Văn Vi Vĩ Viên Viện Việt Vinh Vĩnh Vũ Vui Vượng Vương Vy Xuân Xuyến Ý Yên Yến
    """.split()
)

# Given names in kanji → Latin, the commonest reading.
_KANJI_GIVEN = """
    太郎 Taro 一郎 Ichiro 二郎 Jiro 次郎 Jiro 三郎 Saburo 健一 Kenichi 健二 Kenji 健 Ken 浩 Hiroshi 博 Hiroshi 弘 Hiroshi 隆 Takashi 孝 Takashi
    誠 Makoto 誠一 Seiichi 実 Minoru 勇 Isamu 勝 Masaru 茂 Shigeru 進 Susumu 清 Kiyoshi 正 Tadashi 明 Akira 昭 Akira 晃 Akira 修 Osamu 学 Manabu
    聡 Satoshi 哲也 Tetsuya 直樹 Naoki 英樹 Hideki 秀樹 Hideki 和彦 Kazuhiko 和夫 Kazuo 一夫 Kazuo 文雄 Fumio 幸雄 Yukio 義男 Yoshio 哲夫 Tetsuo
    鉄夫 Tetsuo 晋三 Shinzo 義偉 Yoshihide 純一郎 Junichiro 進次郎 Shinjiro 信一 Shinichi 真一 Shinichi 慎一 Shinichi 伸一 Shinichi 雄一 Yuichi
    裕一 Yuichi 洋一 Yoichi 陽一 Yoichi 俊一 Shunichi 圭一 Keiichi 敬一 Keiichi 賢一 Kenichi 浩一 Koichi 孝一 Koichi 光一 Koichi 康夫 Yasuo
    達也 Tatsuya 和也 Kazuya 拓也 Takuya 直人 Naoto 大輔 Daisuke 健太 Kenta 翔太 Shota 剛 Tsuyoshi 毅 Takeshi 武 Takeshi 洋 Hiroshi 徹 Toru 亨 Toru
    由紀夫 Yukio 佳彦 Yoshihiko 雄一郎 Yuichiro 康稔 Yasutoshi 稔 Minoru 敏充 Toshimitsu 正芳 Masayoshi 芳正 Yoshimasa 博一 Hirokazu 恵子 Keiko
    和子 Kazuko 幸子 Sachiko 洋子 Yoko 陽子 Yoko 裕子 Yuko 優子 Yuko 京子 Kyoko 恭子 Kyoko 直子 Naoko 智子 Tomoko 真由美 Mayumi 由美 Yumi 由美子
    Yumiko 久美子 Kumiko 美智子 Michiko 百合子 Yuriko 早苗 Sanae 聖子 Seiko 陽子 Yoko 明美 Akemi 美香 Mika 美紀 Miki 舞 Mai 愛 Ai 彩 Aya 花子 Hanako
    登志子 Toshiko 将明 Masaaki 龍二 Ryuji 竜二 Ryuji 剛明 Takeaki 卓也 Takuya 吉弘 Yoshihiro 義孝 Yoshitaka 利明 Toshiaki 正明 Masaaki
    英明 Hideaki 秀明 Hideaki 近平 Jinping 強 Qiang 毅 Yi
"""
KANJI_GIVEN = dict(zip(_KANJI_GIVEN.split()[::2], _KANJI_GIVEN.split()[1::2], strict=True))

# What surnames in kanji that no list has end in: those sure to be one even before a title, and others.
KANJI_SURNAME_ENDINGS = frozenset("田村川本井野原島嶋崎﨑沢澤藤谷橋塚瀬浦岡辺邊邉森内")
KANJI_SURNAME_ENDINGS_RARE = frozenset(
    "口木山部津林枝地池石上下中尾屋岸坂阪倉脇沼切開伯見宮城戸江根関場松杉竹名永水垣峰葉丸元代堀泉畑畠波飼越武神賀久条"
    "郷門梨形羽保居端間馬渦島槻淵崖鍋笠巻守"
)
# Letters of departments, posts and common nouns, which no surname has and no name ends in.
KANJI_OFFICE_LETTERS = frozenset(
    "課局部省庁県府区市町村党院会所室班係署長員者民客店校館総務政策財税企画税納報農林商工業産建設土道路路河港湾環境健康福祉介護教育"
    "委議監査防災消防警察交通観光情報統計推進振興調整管理行政窓案用課現前元新旧同両各諸副次当約第等関係全国公共委託支援戸籍住宅"
) - frozenset("部村町林土健康河港長新元前次同关進関行")
# Letters that nouns end in which people are called by: 運転手さん, 奥様さん.
KANJI_NOUN_ENDINGS = frozenset("性族親婦様手主童徒供士師生家屋場友孫夫妻娘子男女隊団")
# Letters that given names are written with.
KANJI_GIVEN_LETTERS = frozenset(
    "一二三四五六七八九十太郎次介助輔佑祐平吾悟朗男夫雄生和也矢哉弥樹輝基希貴紀規幹司史志士治児人仁斗登翔飛大健剣謙賢憲研建顕拳堅"
    "康浩弘宏博広洋裕寛紘啓敬慶恵圭佳桂景継敦厚篤淳純潤順俊駿春旬隼瞬準章彰昭晶晃明亮良涼遼諒凌陵龍竜隆孝崇高尊喬誠真実信慎伸新"
    "進晋心清聖正政昌雅将匡忠直尚義善好吉芳由香華花果夏菜奈那名美未海子江絵枝依衣代世与予夕優悠勇湧結友有右侑幸行雪之征功光耕航滉"
    "皓紅恒昂聡智知朋朝哲鉄徹達辰武毅剛猛壮岳丈穣譲尋陽葉遥瑛英栄永詠瑠留玲礼令怜麗鈴蓮廉連蘭藍愛亜綾彩文郁歩穂保帆甫芽萌姫妃媛紗"
    "沙咲早桜桃梅松竹杏梨里理利莉李律立凛琳倫琴詩紫織思静雫滋茂繁重成就秀修柊周州宗秋暁亨享恭教京響強興勤均久玖寿潔節泉千仙宣奏爽"
    "蒼颯泰卓拓琢匠巧環菊照汀禎貞定典展冬統瞳徳豊虎寅凪仲長虹日乃羽波晴範百福房兵碧牧万満道通稔峰夢睦宗素安靖矢征嘉喜頼璃稜力緑麟"
    "嶺烈錬渡亘典緒弓月鷹寧究勲勝昇登章弦元玄浄城士守衛操宥猪亥蔵造倖"
)

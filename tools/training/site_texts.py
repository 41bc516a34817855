"""What sites put around their articles, invented, by language: consent, placeholders of embeds, labels, credits, names and dates.
The English one is the meaning of the others. {n}, {name}, {agency} and {text} are filled in."""

CONSENT = [
    {"en": "We and our {n} partners store information on your device and read it there, such as cookies and identifiers.",
     "de": "Wir und unsere {n} Partner speichern Informationen auf Ihrem Gerät und rufen sie ab, etwa Cookies und Kennungen.",
     "fr": "Nous et nos {n} partenaires stockons et lisons des informations sur votre appareil, comme les cookies et les identifiants.",
     "es": "Nosotros y nuestros {n} socios guardamos y consultamos información en su dispositivo, como cookies e identificadores.",
     "it": "Noi e i nostri {n} partner conserviamo e leggiamo informazioni sul tuo dispositivo, come cookie e identificatori.",
     "pt": "Nós e os nossos {n} parceiros guardamos e lemos informações no seu dispositivo, como cookies e identificadores.",
     "nl": "Wij en onze {n} partners bewaren en lezen informatie op je apparaat, zoals cookies en kenmerken.",
     "pl": "My i naszych {n} partnerów zapisujemy i odczytujemy informacje na twoim urządzeniu, takie jak pliki cookie i identyfikatory.",
     "ru": "Мы и {n} наших партнёров храним на вашем устройстве и считываем с него сведения, например файлы cookie и идентификаторы.",
     "el": "Εμείς και οι {n} συνεργάτες μας αποθηκεύουμε και διαβάζουμε πληροφορίες στη συσκευή σας, όπως cookies και αναγνωριστικά.",
     "tr": "Biz ve {n} iş ortağımız, cihazınızda çerezler ve tanımlayıcılar gibi bilgileri saklıyor ve okuyoruz.",
     "zh": "我们和{n}家合作伙伴会在您的设备上存储并读取信息，例如Cookie和标识符。",
     "ja": "当サイトと{n}社のパートナーは、クッキーや識別子などの情報をお使いの端末に保存し、読み取ります。",
     "ko": "저희와 {n}개 협력사는 쿠키와 식별자 같은 정보를 이용자의 기기에 저장하고 읽습니다.",
     "ar": "نحن وشركاؤنا وعددهم {n} نخزن معلومات على جهازكم ونقرؤها، مثل ملفات تعريف الارتباط والمعرفات."},
    {"en": "With your consent we use this data to show advertising and content that suit you, to measure how they perform, and to learn "
           "about our audience and improve our products.",
     "de": "Mit Ihrer Einwilligung nutzen wir diese Daten, um passende Werbung und Inhalte zu zeigen, ihre Wirkung zu messen, mehr über "
           "unser Publikum zu erfahren und unsere Angebote zu verbessern.",
     "fr": "Avec votre accord, nous utilisons ces données pour afficher des publicités et des contenus adaptés, mesurer leur performance, "
           "mieux connaître notre audience et améliorer nos services.",
     "es": "Con su consentimiento usamos estos datos para mostrar publicidad y contenidos adecuados, medir su rendimiento, conocer "
           "a nuestra audiencia y mejorar nuestros productos.",
     "it": "Con il tuo consenso usiamo questi dati per mostrare pubblicità e contenuti adatti, misurarne i risultati, conoscere il "
           "nostro pubblico e migliorare i nostri prodotti.",
     "pt": "Com o seu consentimento, usamos estes dados para mostrar publicidade e conteúdos adequados, medir o seu desempenho, conhecer "
           "o nosso público e melhorar os nossos produtos.",
     "nl": "Met je toestemming gebruiken we deze gegevens om passende reclame en inhoud te tonen, te meten hoe die het doen, en ons "
           "publiek en onze producten beter te leren kennen.",
     "pl": "Za twoją zgodą używamy tych danych, aby pokazywać dopasowane reklamy i treści, mierzyć ich skuteczność, poznawać "
           "odbiorców i ulepszać nasze produkty.",
     "ru": "С вашего согласия мы используем эти данные, чтобы показывать подходящую рекламу и материалы, измерять их эффективность, "
           "изучать аудиторию и улучшать наши продукты.",
     "el": "Με τη συγκατάθεσή σας χρησιμοποιούμε τα δεδομένα αυτά για να δείχνουμε κατάλληλες διαφημίσεις και περιεχόμενο, να μετράμε "
           "την απόδοσή τους και να βελτιώνουμε τα προϊόντα μας.",
     "tr": "Onayınızla bu verileri size uygun reklam ve içerik göstermek, bunların başarısını ölçmek, kitlemizi tanımak ve ürünlerimizi "
           "geliştirmek için kullanıyoruz.",
     "zh": "经您同意，我们会使用这些数据向您展示合适的广告和内容，衡量其效果，了解我们的读者并改进我们的产品。",
     "ja": "同意いただいた場合、これらのデータは、適した広告やコンテンツの表示、効果の測定、読者層の把握、サービスの改善に利用します。",
     "ko": "동의하시면 이 정보를 맞춤형 광고와 콘텐츠를 보여 주고 효과를 측정하며 서비스를 개선하는 데 이용합니다.",
     "ar": "بموافقتكم نستخدم هذه البيانات لعرض إعلانات ومحتوى يناسبكم وقياس أدائها والتعرف إلى جمهورنا وتحسين منتجاتنا."},
    {"en": "You can change your choice at any time in the settings at the bottom of the page. Some partners do not ask for consent but "
           "rely on their legitimate interest; you may object to that.",
     "de": "Sie können Ihre Auswahl jederzeit in den Einstellungen am Ende der Seite ändern. Einige Partner berufen sich auf ihr "
           "berechtigtes Interesse; dem können Sie widersprechen.",
     "fr": "Vous pouvez modifier votre choix à tout moment dans les réglages en bas de page. Certains partenaires invoquent leur "
           "intérêt légitime ; vous pouvez vous y opposer.",
     "es": "Puede cambiar su elección en cualquier momento en los ajustes al pie de la página. Algunos socios se basan en su "
           "interés legítimo; puede oponerse a ello.",
     "it": "Puoi cambiare la tua scelta in ogni momento nelle impostazioni in fondo alla pagina. Alcuni partner si basano sul loro "
           "legittimo interesse; puoi opporti.",
     "pt": "Pode alterar a sua escolha a qualquer momento nas definições no fundo da página. Alguns parceiros baseiam-se no seu "
           "interesse legítimo; pode opor-se a isso.",
     "nl": "Je kunt je keuze altijd wijzigen in de instellingen onderaan de pagina. Sommige partners beroepen zich op een "
           "gerechtvaardigd belang; daartegen kun je bezwaar maken.",
     "pl": "Swój wybór możesz zmienić w każdej chwili w ustawieniach na dole strony. Niektórzy partnerzy powołują się na uzasadniony "
           "interes; możesz się temu sprzeciwić.",
     "ru": "Изменить выбор можно в любое время в настройках внизу страницы. Некоторые партнёры ссылаются на законный интерес; "
           "вы можете против этого возразить.",
     "el": "Μπορείτε να αλλάξετε την επιλογή σας όποτε θέλετε στις ρυθμίσεις στο κάτω μέρος της σελίδας. Ορισμένοι συνεργάτες "
           "επικαλούνται έννομο συμφέρον· μπορείτε να αντιταχθείτε.",
     "tr": "Seçiminizi sayfanın altındaki ayarlardan her zaman değiştirebilirsiniz. Bazı ortaklar meşru menfaate dayanır; buna itiraz "
           "edebilirsiniz.",
     "zh": "您可以随时在页面底部的设置中更改选择。部分合作伙伴以合法利益为依据处理数据，您可以对此提出反对。",
     "ja": "選択はページ下部の設定からいつでも変更できます。正当な利益を根拠とするパートナーもあり、これに異議を申し立てることができます。",
     "ko": "선택은 페이지 아래의 설정에서 언제든 바꿀 수 있습니다. 일부 협력사는 정당한 이익을 근거로 하며, 이에 반대할 수 있습니다.",
     "ar": "يمكنكم تغيير اختياركم في أي وقت من الإعدادات أسفل الصفحة. يستند بعض الشركاء إلى مصلحة مشروعة ويمكنكم الاعتراض عليها."},
    {"en": "Data may be processed in countries whose protection is weaker than in yours. Read more in our privacy policy.",
     "de": "Daten können in Ländern verarbeitet werden, die sie weniger schützen als Ihres. Mehr steht in unserer Datenschutzerklärung.",
     "fr": "Des données peuvent être traitées dans des pays moins protecteurs que le vôtre. Consultez notre politique de confidentialité.",
     "es": "Los datos pueden tratarse en países con menos protección que el suyo. Más información en nuestra política de privacidad.",
     "it": "I dati possono essere trattati in paesi con meno tutele del tuo. Leggi di più nella nostra informativa sulla privacy.",
     "pt": "Os dados podem ser tratados em países com menos proteção do que o seu. Saiba mais na nossa política de privacidade.",
     "nl": "Gegevens kunnen worden verwerkt in landen met minder bescherming dan het jouwe. Lees meer in ons privacybeleid.",
     "pl": "Dane mogą być przetwarzane w krajach o słabszej ochronie niż twój. Więcej w naszej polityce prywatności.",
     "ru": "Данные могут обрабатываться в странах, где их защищают слабее, чем в вашей. Подробности в политике конфиденциальности.",
     "el": "Τα δεδομένα μπορεί να υποστούν επεξεργασία σε χώρες με μικρότερη προστασία. Διαβάστε την πολιτική απορρήτου μας.",
     "tr": "Veriler, korumanın daha zayıf olduğu ülkelerde işlenebilir. Ayrıntılar gizlilik politikamızdadır.",
     "zh": "数据可能会在保护程度较低的国家或地区处理。详情请阅读我们的隐私政策。",
     "ja": "データは保護の水準が異なる国で処理されることがあります。詳しくはプライバシーポリシーをご覧ください。",
     "ko": "정보는 보호 수준이 다른 나라에서 처리될 수 있습니다. 자세한 내용은 개인정보 처리방침을 읽어 주세요.",
     "ar": "قد تعالج البيانات في بلدان حمايتها أضعف. لمزيد من التفاصيل اقرؤوا سياسة الخصوصية."},
]
CONSENT_HEADINGS = {
    "en": ["Your privacy matters to us", "Privacy settings", "Before you read on"],
    "de": ["Ihre Privatsphäre ist uns wichtig", "Datenschutzeinstellungen", "Bevor Sie weiterlesen"],
    "fr": ["Votre vie privée nous importe", "Paramètres de confidentialité", "Avant de continuer"],
    "es": ["Su privacidad nos importa", "Ajustes de privacidad", "Antes de seguir leyendo"],
    "it": ["La tua privacy è importante", "Impostazioni sulla privacy", "Prima di continuare"],
    "pt": ["A sua privacidade é importante", "Definições de privacidade", "Antes de continuar"],
    "nl": ["Jouw privacy is belangrijk", "Privacyinstellingen", "Voor je verder leest"],
    "pl": ["Twoja prywatność jest ważna", "Ustawienia prywatności", "Zanim zaczniesz czytać"],
    "ru": ["Мы ценим вашу приватность", "Настройки конфиденциальности", "Прежде чем читать дальше"],
    "el": ["Το απόρρητό σας μετράει", "Ρυθμίσεις απορρήτου", "Πριν συνεχίσετε"],
    "tr": ["Gizliliğiniz bizim için önemli", "Gizlilik ayarları", "Okumaya devam etmeden önce"],
    "zh": ["我们重视您的隐私", "隐私设置", "继续阅读之前"],
    "ja": ["プライバシーについて", "プライバシー設定", "続きを読む前に"],
    "ko": ["개인정보를 소중히 다룹니다", "개인정보 설정", "계속 읽기 전에"],
    "ar": ["خصوصيتكم تهمنا", "إعدادات الخصوصية", "قبل متابعة القراءة"],
}
CONSENT_BUTTONS = {
    "en": ["Accept all", "Reject", "Settings"], "de": ["Alle akzeptieren", "Ablehnen", "Einstellungen"],
    "fr": ["Tout accepter", "Refuser", "Paramétrer"], "es": ["Aceptar todo", "Rechazar", "Configurar"],
    "it": ["Accetta tutto", "Rifiuta", "Impostazioni"], "pt": ["Aceitar tudo", "Rejeitar", "Definições"],
    "nl": ["Alles accepteren", "Weigeren", "Instellingen"], "pl": ["Akceptuję", "Odrzucam", "Ustawienia"],
    "ru": ["Принять все", "Отклонить", "Настройки"], "el": ["Αποδοχή όλων", "Απόρριψη", "Ρυθμίσεις"],
    "tr": ["Tümünü kabul et", "Reddet", "Ayarlar"], "zh": ["全部接受", "拒绝", "设置"],
    "ja": ["すべて同意する", "拒否する", "設定"], "ko": ["모두 동의", "거부", "설정"], "ar": ["قبول الكل", "رفض", "الإعدادات"],
}
EMBEDS = [
    {"en": "External content is not shown because you have not agreed to it. You can change this in the settings.",
     "de": "Der externe Inhalt wird nicht angezeigt, weil Sie nicht zugestimmt haben. In den Einstellungen können Sie das ändern.",
     "fr": "Ce contenu externe n'est pas affiché car vous ne l'avez pas accepté. Vous pouvez le modifier dans les réglages.",
     "es": "El contenido externo no se muestra porque no lo ha aceptado. Puede cambiarlo en los ajustes.",
     "it": "Il contenuto esterno non è visibile perché non hai dato il consenso. Puoi cambiarlo nelle impostazioni.",
     "pt": "O conteúdo externo não é mostrado porque não o aceitou. Pode alterar isto nas definições.",
     "nl": "Externe inhoud wordt niet getoond omdat je geen toestemming gaf. Je kunt dit wijzigen in de instellingen.",
     "pl": "Treść zewnętrzna nie jest wyświetlana, ponieważ nie wyraziłeś zgody. Możesz to zmienić w ustawieniach.",
     "ru": "Внешнее содержимое не показано, так как вы не дали согласия. Это можно изменить в настройках.",
     "el": "Το εξωτερικό περιεχόμενο δεν εμφανίζεται επειδή δεν έχετε συμφωνήσει. Αλλάξτε το στις ρυθμίσεις.",
     "tr": "Onay vermediğiniz için dış içerik gösterilmiyor. Bunu ayarlardan değiştirebilirsiniz.",
     "zh": "由于您尚未同意，外部内容无法显示。您可以在设置中更改。",
     "ja": "同意いただいていないため、外部コンテンツを表示していません。設定から変更できます。",
     "ko": "동의하지 않아 외부 콘텐츠가 표시되지 않습니다. 설정에서 바꿀 수 있습니다.",
     "ar": "لا يظهر المحتوى الخارجي لأنكم لم توافقوا عليه. يمكنكم تغيير ذلك في الإعدادات."},
    {"en": "Your browser cannot play this video.", "de": "Ihr Browser kann dieses Video nicht abspielen.",
     "fr": "Votre navigateur ne peut pas lire cette vidéo.", "es": "Su navegador no puede reproducir este vídeo.",
     "it": "Il tuo browser non può riprodurre questo video.", "pt": "O seu navegador não consegue reproduzir este vídeo.",
     "nl": "Je browser kan deze video niet afspelen.", "pl": "Twoja przeglądarka nie może odtworzyć tego filmu.",
     "ru": "Ваш браузер не может воспроизвести это видео.", "el": "Ο περιηγητής σας δεν μπορεί να παίξει αυτό το βίντεο.",
     "tr": "Tarayıcınız bu videoyu oynatamıyor.", "zh": "您的浏览器无法播放该视频。", "ja": "お使いのブラウザではこの動画を再生できません。",
     "ko": "브라우저가 이 동영상을 재생할 수 없습니다.", "ar": "لا يمكن لمتصفحكم تشغيل هذا الفيديو."},
    {"en": "Here you find content from another platform. When it is loaded, personal data may be sent to the provider.",
     "de": "An dieser Stelle steht ein Inhalt einer anderen Plattform. Beim Laden können personenbezogene Daten an den Anbieter gehen.",
     "fr": "Ici figure un contenu d'une autre plateforme. Son chargement peut transmettre des données personnelles au fournisseur.",
     "es": "Aquí hay un contenido de otra plataforma. Al cargarlo pueden enviarse datos personales al proveedor.",
     "it": "Qui c'è un contenuto di un'altra piattaforma. Caricandolo, dati personali possono essere inviati al fornitore.",
     "pt": "Aqui há um conteúdo de outra plataforma. Ao carregá-lo, podem ser enviados dados pessoais ao fornecedor.",
     "nl": "Hier staat inhoud van een ander platform. Bij het laden kunnen persoonsgegevens naar de aanbieder gaan.",
     "pl": "W tym miejscu jest treść z innej platformy. Jej wczytanie może przesłać dane osobowe dostawcy.",
     "ru": "Здесь находится материал другой платформы. При загрузке её владельцу могут быть переданы персональные данные.",
     "el": "Εδώ υπάρχει περιεχόμενο άλλης πλατφόρμας. Κατά τη φόρτωση μπορεί να σταλούν προσωπικά δεδομένα στον πάροχο.",
     "tr": "Burada başka bir platformun içeriği var. Yüklendiğinde sağlayıcıya kişisel veriler gönderilebilir.",
     "zh": "此处为其他平台的内容。加载时，您的个人信息可能会发送给该平台。",
     "ja": "ここには他のサービスのコンテンツがあります。読み込むと個人データが提供元に送信されることがあります。",
     "ko": "이곳에는 다른 서비스의 콘텐츠가 있습니다. 불러오면 개인정보가 제공자에게 전달될 수 있습니다.",
     "ar": "يوجد هنا محتوى من منصة أخرى. عند تحميله قد ترسل بيانات شخصية إلى مقدم الخدمة."},
]
COMMENT_HEADINGS = {
    "en": ["Comments ({n})", "{n} comments", "Join the discussion"], "de": ["Kommentare ({n})", "{n} Kommentare", "Diskutieren Sie mit"],
    "fr": ["Commentaires ({n})", "{n} réactions", "Vos commentaires"], "es": ["Comentarios ({n})", "{n} comentarios", "Su opinión"],
    "it": ["Commenti ({n})", "{n} commenti", "I vostri commenti"], "pt": ["Comentários ({n})", "{n} comentários", "A sua opinião"],
    "nl": ["Reacties ({n})", "{n} reacties", "Praat mee"], "pl": ["Komentarze ({n})", "{n} komentarzy", "Opinie"],
    "ru": ["Комментарии ({n})", "Комментариев: {n}", "Обсуждение"], "el": ["Σχόλια ({n})", "{n} σχόλια", "Η γνώμη σας"],
    "tr": ["Yorumlar ({n})", "{n} yorum", "Yorumlarınız"], "zh": ["评论（{n}）", "{n}条评论", "网友评论"],
    "ja": ["コメント（{n}）", "コメント{n}件", "みんなの意見"], "ko": ["댓글 ({n})", "댓글 {n}개", "독자 의견"],
    "ar": ["التعليقات ({n})", "{n} تعليقات", "آراء القراء"],
}
REPLIES = {
    "en": "Reply", "de": "Antworten", "fr": "Répondre", "es": "Responder", "it": "Rispondi", "pt": "Responder", "nl": "Reageren",
    "pl": "Odpowiedz", "ru": "Ответить", "el": "Απάντηση", "tr": "Yanıtla", "zh": "回复", "ja": "返信", "ko": "답글", "ar": "رد",
}
READ_ALSO = {
    "en": ["Read also", "Related", "More on this", "Most read"], "de": ["Lesen Sie auch", "Mehr zum Thema", "Auch interessant"],
    "fr": ["À lire aussi", "Sur le même sujet", "Les plus lus"], "es": ["Lea también", "Más sobre el tema", "Lo más leído"],
    "it": ["Leggi anche", "Sullo stesso tema", "I più letti"], "pt": ["Leia também", "Mais sobre o tema", "Mais lidas"],
    "nl": ["Lees ook", "Meer hierover", "Meest gelezen"], "pl": ["Czytaj także", "Zobacz też", "Najczęściej czytane"],
    "ru": ["Читайте также", "По теме", "Самое читаемое"], "el": ["Διαβάστε επίσης", "Σχετικά", "Τα πιο διαβασμένα"],
    "tr": ["Bunlar da ilginizi çekebilir", "İlgili haberler", "Çok okunanlar"], "zh": ["相关阅读", "延伸阅读", "热门文章"],
    "ja": ["あわせて読みたい", "関連記事", "人気記事"], "ko": ["함께 읽기", "관련 기사", "많이 본 기사"],
    "ar": ["اقرأ أيضا", "مواضيع ذات صلة", "الأكثر قراءة"],
}
READ_ON = {
    "en": "Read more", "de": "Weiterlesen", "fr": "Lire la suite", "es": "Leer más", "it": "Leggi tutto", "pt": "Ler mais",
    "nl": "Lees verder", "pl": "Czytaj dalej", "ru": "Читать далее", "el": "Περισσότερα", "tr": "Devamını oku", "zh": "阅读全文",
    "ja": "続きを読む", "ko": "더 보기", "ar": "اقرأ المزيد",
}
LIST_HEADINGS = {
    "en": ["At a glance", "The details", "What is known"], "de": ["Auf einen Blick", "Im Einzelnen", "Was bekannt ist"],
    "fr": ["En bref", "Le détail", "Ce que l'on sait"], "es": ["En resumen", "Los detalles", "Lo que se sabe"],
    "it": ["In breve", "I dettagli", "Che cosa si sa"], "pt": ["Em resumo", "Os pormenores", "O que se sabe"],
    "nl": ["In het kort", "De details", "Wat bekend is"], "pl": ["W skrócie", "Szczegóły", "Co wiadomo"],
    "ru": ["Коротко", "Подробности", "Что известно"], "el": ["Με μια ματιά", "Οι λεπτομέρειες", "Τι γνωρίζουμε"],
    "tr": ["Bir bakışta", "Ayrıntılar", "Bilinenler"], "zh": ["要点一览", "具体内容", "目前所知"],
    "ja": ["要点まとめ", "詳しい内容", "分かっていること"], "ko": ["한눈에 보기", "자세한 내용", "알려진 것"],
    "ar": ["باختصار", "التفاصيل", "ما نعرفه"],
}
CREDITS = {  # photographer's or agency's, at the end of a caption
    "en": ["Photo: {name}", "Photo by {name}/{agency}", "({name} / {agency})", "[Photo/{agency}]", "Credit: {agency}"],
    "de": ["Foto: {name}", "Foto: {name}/{agency}", "Bild: {agency}", "© {agency}", "(Foto: {agency})"],
    "fr": ["Photo {name}", "Photo : {name} / {agency}", "© {name}", "({agency})", "Crédit : {agency}"],
    "es": ["Foto: {name}", "Foto: {name} / {agency}", "({agency})", "Imagen: {agency}"],
    "it": ["Foto: {name}", "Foto {name} / {agency}", "(foto {agency})", "© {agency}"],
    "pt": ["Foto: {name}", "Foto: {name} / {agency}", "({agency})", "Crédito: {agency}"],
    "nl": ["Foto: {name}", "Foto {name} / {agency}", "© {agency}", "Beeld {name}"],
    "pl": ["Fot. {name}", "Fot. {name} / {agency}", "Źródło: {agency}", "(fot. {agency})"],
    "ru": ["Фото: {name}", "Фото: {name} / {agency}", "© {agency}", "({agency})"],
    "el": ["Φωτογραφία: {name}", "Φωτ.: {name} / {agency}", "({agency})", "Πηγή: {agency}"],
    "tr": ["Fotoğraf: {name}", "Fotoğraf: {name} / {agency}", "({agency})", "Kaynak: {agency}"],
    "zh": ["{name} 摄", "（{name}摄）", "{agency}记者 {name} 摄", "图片来源：{agency}", "（{agency}发）"],
    "ja": ["（撮影・{name}）", "写真：{agency}", "＝{name}撮影", "（{agency}提供）"],
    "ko": ["사진={name}", "[사진={agency}]", "{name} 기자", "/{agency}"],
    "ar": ["تصوير: {name}", "({agency})", "تصوير {name} / {agency}", "المصدر: {agency}"],
}
CAPTION_STARTS = {"zh": ["图为", "资料图：", "图片说明：", "图①："], "ja": ["写真：", "【写真】"], "ko": ["▲ "], "ru": ["На фото: "],
                  "en": ["Pictured: ", "File photo: "], "de": ["Archivbild: ", "Im Bild: "]}
AGENCIES = {"zh": ["新华社", "中新社", "视觉中国"], "ja": ["共同通信", "ロイター"], "ko": ["연합뉴스", "뉴시스"], "ru": ["РИА Новости", "ТАСС"],
            "de": ["dpa", "Imago", "AFP"], "other": ["Reuters", "AFP", "AP", "EPA", "Getty Images"]}
BYLINES = {
    "en": ["By {name}", "{name}", "Written by {name}"], "de": ["Von {name}", "{name}"], "fr": ["Par {name}", "{name}"],
    "es": ["Por {name}", "{name}"], "it": ["di {name}", "{name}"], "pt": ["Por {name}", "{name}"], "nl": ["Door {name}", "{name}"],
    "pl": ["{name}", "Autor: {name}"], "ru": ["{name}", "Автор: {name}"], "el": ["Του {name}", "{name}"], "tr": ["{name}", "Haber: {name}"],
    "zh": ["记者 {name}", "作者：{name}", "责任编辑：{name}"], "ja": ["{name}", "文・{name}"], "ko": ["{name} 기자", "{name}"],
    "ar": ["{name}", "كتب: {name}"],
}
NAMES = {  # given names and family names
    "en": ("Ida Tom Ruth Neil Grace Owen Carol Dean", "Carver Holt Penrose Lindley Marsh Tilden Rowe Ashby"),
    "de": ("Jana Uwe Petra Nils Silke Jörg Heike Timo", "Rademann Kessler Ohlsen Brandt Fuhrmann Lindner Voss Thiele"),
    "fr": ("Claire Hugo Elise Marc Sophie Luc Anne Rémi", "Vasseur Collin Brunet Delmas Rivoire Garnier Perrot Leduc"),
    "es": ("Elena Raúl Marta Iván Lucía Jorge Nuria Pablo", "Carmona Olmedo Prieto Sarmiento Vidal Quintana Robles Lozano"),
    "it": ("Chiara Luca Paola Marco Silvia Enzo Laura Dario", "Bellini Serra Fontana Marchetti Galli Rinaldi Longo Costa"),
    "pt": ("Inês Rui Marta Nuno Sofia Paulo Teresa Tiago", "Tavares Moura Pacheco Freitas Cardoso Neves Braga Leitão"),
    "nl": ("Anouk Bram Femke Joost Lotte Sander Ilse Wouter", "Dekker Hofman Kuipers Mulder Postma Smits Vos Willems"),
    "pl": ("Anna Piotr Ewa Marek Hanna Tomasz Alicja Jan", "Wilk Zawadzka Lis Maj Sowa Jaskólski Kania Mróz"),
    "ru": ("Анна Олег Вера Иван Ольга Павел Нина Роман", "Соколова Белов Орлов Зимин Лебедев Громов Тихонов Сомов"),
    "el": ("Μαρία Νίκος Ελένη Κώστας Σοφία Γιάννης Άννα Πέτρος", "Λάμπρου Δήμου Βλάχος Ρήγας Κοντός Μάνος Σταύρου Ζώης"),
    "tr": ("Elif Can Zeynep Emre Selin Kerem Defne Murat", "Aydın Koç Şahin Yalçın Tekin Erdem Acar Güneş"),
    "zh": ("晓明 丽华 建国 雨欣 志强 思远 佳 磊", "王 李 张 陈 刘 周 赵 孙"),
    "ja": ("恵子 健太 由美 翔 真理 直樹 愛 誠", "佐藤 鈴木 高橋 田中 渡辺 小林 加藤 森"),
    "ko": ("민수 지영 현우 서연 준호 하은 도윤 수빈", "김 이 박 최 정 강 조 윤"),
    "ar": ("ليلى سامي نادية كريم هدى طارق مريم ياسر", "حداد منصور خليل نصار عيسى صالح بركات زيدان"),
}
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "el": "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου",
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
}
AGO = {  # {n} hours ago
    "en": "{n} hours ago", "de": "vor {n} Stunden", "fr": "il y a {n} heures", "es": "hace {n} horas", "it": "{n} ore fa",
    "pt": "há {n} horas", "nl": "{n} uur geleden", "pl": "{n} godzin temu", "ru": "{n} часов назад", "el": "πριν από {n} ώρες",
    "tr": "{n} saat önce", "zh": "{n}小时前", "ja": "{n}時間前", "ko": "{n}시간 전", "ar": "قبل {n} ساعات",
}
SITE_NAMES = {"zh": ["晨光网", "南山日报"], "ja": ["みなと新報"], "ko": ["한빛일보"], "ru": ["Вестник края"], "el": ["Φάρος"],
              "ar": ["الميناء"], "other": ["Aldmoor Courier", "The Harbour Post", "Nordlicht", "Meridian"]}

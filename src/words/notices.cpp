#include "words/notices.hpp"

namespace newsclip::extract::lexicon {
namespace {

using std::string_view;

// clang-format off
constexpr string_view kErrorTitles[] = {
    // English: page not found, and what else a server says in place of a page
    "page not found", "page cannot be found", "page can't be found", "that page can't be found", "page doesn't exist",
    "page does not exist", "this page isn't available", "this page is not available", "page unavailable",
    "file not found", "not found", "404 not found", "410 gone", "403 forbidden", "500 internal server error",
    "502 bad gateway", "503 service unavailable", "service unavailable", "504 gateway timeout", "internal server error",
    "bad gateway", "gateway timeout", "bad request", "400 bad request", "page missing", "nothing found",
    "article not found", "story not found", "content not found", "page no longer available",
    "this page could not be found", "the page you requested could not be found",
    "the page you are looking for could not be found", "the requested url was not found on this server",
    "site not found", "server error", "application error", "error establishing a database connection",
    // German: page not found, not available, server error
    "seite nicht gefunden", "die seite wurde nicht gefunden", "diese seite wurde nicht gefunden",
    "seite wurde nicht gefunden", "seite existiert nicht", "seite nicht verfugbar", "nicht gefunden",
    "artikel nicht gefunden", "serverfehler",
    // French: the same
    "page introuvable", "page non trouvee", "page inexistante", "cette page n'existe pas",
    "la page demandee est introuvable", "article introuvable", "erreur serveur",
    // Spanish: the same
    "pagina no encontrada", "no se ha encontrado la pagina", "la pagina no existe", "pagina no disponible",
    "no encontrado", "esta pagina no existe", "error del servidor",
    // Portuguese: the same
    "pagina nao encontrada", "pagina inexistente", "a pagina nao existe", "esta pagina nao existe",
    "conteudo nao encontrado", "nao encontrado",
    // Italian: the same
    "pagina non trovata", "pagina inesistente", "la pagina non esiste", "pagina non disponibile",
    // Dutch: the same
    "pagina niet gevonden", "deze pagina bestaat niet", "pagina bestaat niet",
    // Swedish, Danish, Norwegian, Finnish: the same
    "sidan hittades inte", "sidan kunde inte hittas", "siden blev ikke fundet", "siden findes ikke",
    "siden ble ikke funnet", "siden finnes ikke", "sivua ei loytynyt", "sivua ei loydy",
    // Polish, Czech, Hungarian, Romanian: the same
    "strona nie została znaleziona", "nie znaleziono strony", "strona nie istnieje", "stranka nenalezena",
    "stranka nebyla nalezena", "stranka neexistuje", "az oldal nem talalhato", "a keresett oldal nem talalhato",
    "pagina nu a fost gasita", "pagina negasita",
    // Greek, Turkish: the same
    "η σελιδα δεν βρεθηκε", "η σελιδα δεν υπαρχει", "sayfa bulunamadi", "aradiginiz sayfa bulunamadi",
    // Russian, Ukrainian: the same
    "страница не наидена", "страницы не существует", "страница не существует", "такои страницы не существует",
    "ничего не наидено", "сторінку не знаидено", "сторінка не знаидена", "ошибка сервера",
    // Arabic, Persian, Hebrew: the same
    "الصفحة غیر موجودة", "لم یتم العثور علی الصفحة", "هذه الصفحة غیر موجودة", "صفحه یافت نشد", "صفحه مورد نظر یافت نشد",
    "הדף לא נמצא", "העמוד לא נמצא",
    // Hindi, Thai, Vietnamese, Indonesian: the same
    "पेज नहीं मिला", "पृष्ठ नहीं मिला", "ไม่พบหน้าที่คุณต้องการ", "ไม่พบหน้านี้", "ไม่พบหน้า", "khong tim thay trang",
    "trang khong ton tai", "halaman tidak ditemukan", "halaman tidak tersedia",
    // Chinese: page not found, does not exist, has been deleted; server error
    "页面不存在", "页面未找到", "找不到页面", "找不到网页", "您访问的页面不存在", "该页面不存在", "页面找不到了", "页面已删除", "文章不存在", "文章已删除", "内容不存在", "该内容已被删除",
    "服务器错误", "系统错误", "无法找到该页", "頁面不存在", "找不到頁面", "找不到網頁", "查無此頁", "文章不存在或已刪除", "伺服器錯誤",
    // Japanese, Korean: the same
    "ページが見つかりません", "ページが見つかりませんでした", "お探しのページは見つかりませんでした", "お探しのページが見つかりません", "ページが存在しません", "記事が見つかりません",
    "페이지를 찾을 수 없습니다", "페이지를 찾을 수 없음", "존재하지 않는 페이지입니다", "존재하지 않는 페이지", "요청하신 페이지를 찾을 수 없습니다"};

constexpr string_view kErrorDoubtfulTitles[] = {
    // English: error, sorry
    "error", "sorry", "oops", "whoops", "forbidden", "gone", "unavailable", "something went wrong", "an error occurred",
    "an error has occurred", "we're sorry", "maintenance", "under maintenance", "site maintenance",
    // German, French, Spanish, Portuguese, Italian: error, sorry
    "fehler", "hoppla", "ein fehler ist aufgetreten", "etwas ist schiefgelaufen", "wartungsarbeiten", "erreur",
    "desole", "oups", "une erreur est survenue", "lo sentimos", "ha ocurrido un error", "erro", "desculpe",
    "ocorreu um erro", "algo deu errado", "errore", "si e verificato un errore", "qualcosa e andato storto",
    // Dutch, Polish, Turkish, Russian, Arabic, Vietnamese, Indonesian: error
    "fout", "er is iets misgegaan", "er is een fout opgetreden", "bład", "wystapił bład", "cos poszło nie tak", "hata",
    "bir hata olustu", "bir seyler ters gitti", "ошибка", "произошла ошибка", "что-то пошло не так", "خطا", "حدث خطا",
    "loi", "đa xay ra loi", "kesalahan", "terjadi kesalahan",
    // Chinese, Japanese, Korean: error, sorry, mistake in the system
    "错误", "出错了", "抱歉", "对不起", "很抱歉", "提示信息", "系统提示", "錯誤", "發生錯誤", "エラー", "エラーが発生しました", "申し訳ございません", "오류", "오류가 발생했습니다",
    "죄송합니다"};

constexpr string_view kErrorTexts[] = {
    // English: the page is not there, or could not be made
    "page not found", "page you requested", "page you are looking for", "page you were looking for",
    "page you're looking for", "page you are trying to", "page that you requested", "could not be found",
    "couldn't be found", "cannot be found", "can't be found", "cannot find the page", "can't find the page",
    "couldn't find the page", "could not find the page", "can't seem to find", "nothing was found at this location",
    "no longer exists", "does not exist", "doesn't exist", "may have been moved", "has been moved or",
    "may have been removed", "has been removed or", "moved or deleted", "not found on this server",
    "no longer available", "error 404", "404 error", "404 not found", "mistyped the address", "typed the address",
    "check the url", "check the address", "internal error", "something went wrong", "an error occurred",
    "error has occurred", "try again later", "temporarily unavailable", "server encountered", "no response from server",
    "return to the home", "go back to the home", "back to homepage", "go to homepage",
    "currently undergoing maintenance",
    // German: the same
    "seite wurde nicht gefunden", "seite konnte nicht gefunden", "seite nicht gefunden", "seite existiert nicht",
    "gesuchte seite", "angeforderte seite", "aufgerufene seite", "nicht mehr verfugbar", "existiert nicht mehr",
    "zur startseite", "ein fehler ist aufgetreten", "spater erneut", "spater noch einmal",
    // French: the same
    "page demandee", "page que vous", "n'existe pas", "n'existe plus", "introuvable", "retour a l'accueil",
    "retourner a l'accueil", "une erreur est survenue", "une erreur s'est produite", "reessayer plus tard",
    // Spanish: the same
    "pagina que busca", "pagina que buscas", "pagina que estas buscando", "pagina solicitada", "no existe",
    "no se encuentra", "no se ha encontrado", "ya no esta disponible", "volver al inicio", "ha ocurrido un error",
    "mas tarde",
    // Portuguese: the same
    "pagina que procura", "pagina que voce", "nao existe", "nao foi encontrada", "nao encontrada",
    "nao esta mais disponivel", "voltar a pagina inicial", "voltar para a pagina", "ocorreu um erro", "mais tarde",
    // Italian: the same
    "pagina richiesta", "pagina che stai cercando", "pagina che cerchi", "pagina cercata", "non esiste",
    "non e stata trovata", "non e piu disponibile", "torna alla home", "si e verificato un errore", "piu tardi",
    // Dutch, Swedish, Danish, Finnish: the same
    "pagina die u zoekt", "pagina die je zoekt", "opgevraagde pagina", "bestaat niet", "niet gevonden",
    "naar de homepage", "hittades inte", "kunde inte hittas", "finns inte", "blev ikke fundet", "findes ikke",
    "finnes ikke", "ei loytynyt", "ei loydy",
    // Polish, Czech, Hungarian, Romanian: the same
    "strona, ktorej szukasz", "szukana strona", "nie istnieje", "nie została znaleziona", "na strone głowna",
    "stranka, kterou hledate", "neexistuje", "nebyla nalezena", "nem talalhato", "nu a fost gasita",
    // Greek, Turkish: the same
    "η σελιδα που ζητ", "δεν βρεθηκε", "δεν υπαρχει", "aradiginiz sayfa", "bulunamadi", "anasayfa",
    // Russian, Ukrainian: the same
    "страница не наидена", "не существует", "была удалена", "страница удалена", "запрашиваемая страница",
    "неправильно набран", "на главную", "попробуите позже", "произошла ошибка", "не знаидено", "не існує",
    // Arabic, Persian, Hebrew: the same
    "الصفحة التی تبحث", "الصفحة المطلوبة", "غیر موجودة", "العودة الی الصفحة الرئیسیة", "حدث خطا", "یافت نشد",
    "وجود ندارد", "לא נמצא",
    // Hindi, Thai, Vietnamese, Indonesian: the same
    "नहीं मिला", "ไม่พบหน้า", "ไม่พบ", "khong tim thay", "khong ton tai", "ve trang chu", "tidak ditemukan",
    "tidak tersedia", "kembali ke beranda",
    // Chinese: does not exist, not found, deleted, back to the home page, try again later
    "不存在", "未找到", "找不到", "无法找到", "已被删除", "已删除", "返回首页", "回到首页", "稍后再试", "请检查网址", "网址是否", "已被刪除", "已刪除", "回首頁", "返回首頁",
    "稍後再試", "網址是否",
    // Japanese, Korean: the same
    "見つかりません", "存在しません", "削除された", "移動または削除", "トップページへ", "エラーが発生", "しばらくしてから", "찾을 수 없", "존재하지 않", "삭제되었거나", "주소를 다시",
    "홈으로", "잠시 후 다시"};

constexpr string_view kBotCheckTitles[] = {
    // English: the visitor is to show that he is no robot, or was turned away as one
    "attention required!", "verifying you are human", "verify you are human", "are you a robot?", "are you human?",
    "pardon our interruption", "robot check", "robot or human?", "access to this page has been denied",
    "checking your browser", "human verification", "bot verification", "captcha", "captcha challenge",
    "please verify you are a human", "please verify you are human", "security verification",
    "please wait while we verify your browser", "please complete the security check to access",
    "sorry, you have been blocked", "you have been blocked", "request blocked", "your request has been blocked",
    "unusual traffic from your network", "unusual traffic", "why have i been blocked?", "one more step",
    "client challenge", "making sure you're not a bot!",
    // German, French: the same
    "sind sie ein roboter?", "sind sie ein mensch?", "uberprufung ihres browsers", "sicherheitsuberprufung",
    "etes-vous un robot ?", "verification de securite", "verification de votre navigateur",
    // Spanish, Portuguese, Italian: the same
    "¿eres un robot?", "verificacion de seguridad", "comprobando su navegador", "voce e um robo?",
    "verificacao de seguranca", "verificando seu navegador", "sei un robot?", "verifica di sicurezza",
    // Dutch, Polish, Turkish: the same
    "bent u een robot?", "beveiligingscontrole", "czy jestes robotem?", "sprawdzanie przegladarki", "robot musunuz?",
    "guvenlik dogrulamasi", "robot olmadiginizi dogrulayin",
    // Russian, Ukrainian: the same
    "вы не робот?", "подтвердите, что вы не робот", "проверка браузера", "проверка безопасности",
    "подтвердите, что запросы отправляли вы, а не робот", "підтвердіть, що ви не робот",
    // Arabic, Vietnamese, Indonesian: the same
    "هل انت روبوت؟", "التحقق من انک لست روبوتا", "xac minh ban khong phai la robot", "xac minh bao mat",
    "verifikasi keamanan",
    // Chinese: safety check, human-machine check, visit check, slide check
    "安全验证", "人机验证", "访问验证", "滑动验证", "滑块验证", "请完成安全验证", "访问受限", "访问被拒绝", "您的访问被阻断", "安全驗證", "人機驗證", "訪問驗證",
    // Japanese, Korean: check for safety, robot check
    "セキュリティチェック", "ロボットではないことを確認してください", "アクセスが拒否されました", "보안 확인", "로봇이 아닙니다", "자동 접속 방지", "접근이 차단되었습니다"};

constexpr string_view kBotCheckDoubtfulTitles[] = {
    // English: access denied, just a moment, security check
    "access denied", "just a moment", "please wait", "one moment, please", "security check", "blocked",
    "access blocked",
    // German, French, Spanish, Portuguese, Italian, Dutch: the same
    "zugriff verweigert", "zugriff gesperrt", "einen moment bitte", "nur einen moment", "acces refuse",
    "acces interdit", "un instant", "acceso denegado", "un momento", "acesso negado", "um momento", "accesso negato",
    "solo un momento", "toegang geweigerd", "een moment geduld", "een ogenblik geduld",
    // Polish, Turkish, Russian, Arabic, Vietnamese, Indonesian: the same
    "odmowa dostepu", "dostep zabroniony", "chwileczke", "cierpliwosci...", "erisim engellendi", "bir dakika lutfen",
    "доступ запрещен", "доступ ограничен", "один момент", "подождите",
    "تم رفض الوصول", "لحظة…", "لحظة من فضلک", "truy cap bi tu choi", "cho mot chut", "akses ditolak", "tunggu sebentar",
    // Chinese, Japanese, Korean: access denied, please wait
    "拒绝访问", "请稍候", "稍等片刻", "请稍等", "拒絕存取", "請稍候", "しばらくお待ちください", "접근 거부",
    "접근이 거부되었습니다", "잠시만 기다려 주십시오", "잠시만 기다리십시오…", "잠시만 기다려주세요"};

constexpr string_view kBotCheckTexts[] = {
    // English: the browser is checked, cookies and scripts are wanted, the address is blocked
    "checking your browser", "checking if the site connection is secure",
    "needs to review the security of your connection", "enable javascript and cookies to continue",
    "enable cookies and javascript", "javascript and cookies", "verify you are human", "verify that you are human",
    "verify you are a human", "verify you're human", "verifying you are human", "you are not a robot",
    "you're not a robot", "are not a bot", "you're not a bot", "i'm not a robot", "complete the captcha",
    "solve the captcha", "complete the security check", "unusual traffic", "unusual activity", "automated access",
    "automated requests", "automated tool", "suspicious activity", "malicious activity", "malicious bots",
    "security service to protect", "block very bad", "ray id", "reference #", "incident id", "support id",
    "you have been blocked", "you don't have permission to access", "do not have permission to access",
    "access to this page has been denied", "access denied", "redirected once the validation is complete",
    "this process is automatic", "will be connected to", "request unsuccessful", "ddos protection",
    "verifying your browser", "believe you are using automation", "client has issued a malformed",
    // German, French: the same
    "ihr browser wird uberpruft", "browser uberprufen", "kein roboter", "ungewohnlichen datenverkehr",
    "javascript und cookies", "zugriff verweigert", "verification de votre navigateur", "pas un robot", "etes humain",
    "etes un humain", "javascript et les cookies", "trafic inhabituel", "acces refuse",
    // Spanish, Portuguese, Italian: the same
    "comprobando su navegador", "no eres un robot", "no soy un robot", "eres humano", "javascript y las cookies",
    "trafico inusual", "verificando seu navegador", "nao e um robo", "nao sou um robo", "voce e humano",
    "javascript e cookies", "trafego incomum", "non sei un robot", "non sono un robot", "javascript e i cookie",
    // Dutch, Polish, Turkish: the same
    "geen robot", "javascript en cookies", "nie jestes robotem", "nie jestem robotem", "jestes człowiekiem",
    "javascript i pliki cookie", "robot olmadiginizi", "javascript'i ve cerezleri", "tarayiciniz kontrol",
    // Russian, Ukrainian: the same
    "вы не робот", "вы человек", "проверяем ваш браузер", "проверка вашего браузера", "проверка браузера",
    "javascript и cookie", "а не робот", "подозрительныи трафик", "ви не робот", "ви людина",
    // Arabic, Vietnamese, Indonesian: the same
    "لست روبوتا", "انک انسان", "التحقق من متصفحک", "khong phai la robot", "la con nguoi", "kiem tra trinh duyet",
    "bukan robot", "adalah manusia", "memeriksa browser",
    // Chinese: safety check, human-machine check, slide, not a robot, traffic out of the ordinary
    "安全验证", "人机验证", "完成验证", "拖动滑块", "向右滑动", "不是机器人", "您是真人", "检查您的浏览器", "访问过于频繁", "异常流量", "启用 javascript 和 cookie",
    "被拦截", "网站防火墙", "安全驗證", "人機驗證", "完成驗證", "不是機器人", "您是人類", "檢查您的瀏覽器", "存取過於頻繁", "異常流量",
    // Japanese, Korean: the same
    "ロボットではない", "人間であることを確認", "ブラウザを確認", "ブラウザをチェック", "javascriptとcookie", "通常と異なるトラフィック", "로봇이 아닙", "사람인지 확인",
    "브라우저를 확인", "비정상적인 트래픽", "javascript 및 쿠키"};

constexpr string_view kLoginTitles[] = {
    // English: a form to log in, in place of a page
    "login required", "please log in", "please sign in", "log in to continue", "sign in to continue",
    "you must be logged in", "members only", "log in or sign up", "sign in or register", "log in or register",
    "login / register", "create an account or log in",
    // German, French: the same
    "bitte anmelden", "bitte einloggen", "bitte melden sie sich an", "anmeldung erforderlich", "connectez-vous",
    "connexion requise", "identifiez-vous", "veuillez vous connecter", "connectez-vous pour continuer",
    // Spanish, Portuguese, Italian: the same
    "iniciar sesion", "inicia sesion", "inicie sesion", "inicia sesion para continuar", "iniciar sessao", "faca login",
    "faca login para continuar", "faca seu login", "accedi per continuare", "effettua il login",
    // Dutch, Polish, Turkish: the same
    "log in om verder te lezen", "log in om door te gaan", "zaloguj sie", "zaloguj sie, aby kontynuowac", "giris yap",
    "uye girisi", "giris yapin",
    // Russian, Arabic, Vietnamese, Indonesian: the same
    "воидите, чтобы продолжить", "вход в систему", "вход на саит", "требуется авторизация", "تسجیل الدخول",
    "یرجی تسجیل الدخول", "đang nhap", "đang nhap đe tiep tuc", "silakan masuk", "silakan login",
    // Chinese: log in, please log in first, user login, log in and register
    "登录", "用户登录", "请登录", "请先登录", "会员登录", "登录/注册", "登录后查看", "登入", "會員登入", "請登入", "請先登入",
    // Japanese, Korean: log in, member's login
    "ログイン", "会員ログイン", "ログインしてください", "ログインが必要です", "로그인", "로그인이 필요합니다", "회원 로그인"};

constexpr string_view kLoginDoubtfulTitles[] = {
    // English: log in, sign in
    "login", "sign in", "sign up", "register", "subscribe to continue",
    "member login", "my account",
    // German, French, Spanish, Portuguese, Italian, Dutch: the same
    "anmelden", "anmeldung", "einloggen", "mein konto", "connexion", "se connecter", "mon compte", "acceder", "acceso",
    "mi cuenta", "entrar", "minha conta", "accedi", "accesso", "area riservata", "inloggen", "aanmelden",
    "mijn account",
    // Swedish, Danish, Polish, Turkish, Russian, Indonesian: the same
    "logga in", "log ind", "logg inn", "logowanie", "moje konto", "oturum ac", "giris", "вход", "воити", "авторизация",
    "личныи кабинет", "masuk"};

constexpr string_view kLoginTexts[] = {
    // English: the page is for those who are logged in
    "log in to continue", "sign in to continue", "login to continue", "log in to view", "sign in to view",
    "login to view", "log in to read", "sign in to read", "log in to access", "sign in to access", "login to access",
    "must be logged in", "must log in", "must sign in", "need to log in", "need to be logged in", "need to sign in",
    "have to log in", "please log in", "please sign in", "please login", "forgot your password", "forgot password",
    "forgotten your password", "forgotten password", "lost your password", "reset your password",
    "don't have an account", "no account yet", "create an account", "already have an account", "keep me signed in",
    "keep me logged in", "stay signed in", "remember me",
    // German, French: the same
    "bitte melden sie sich an", "bitte loggen sie sich ein", "melden sie sich an", "loggen sie sich ein",
    "passwort vergessen", "angemeldet bleiben", "noch kein konto", "connectez-vous", "vous devez etre connecte",
    "veuillez vous connecter", "mot de passe oublie", "se souvenir de moi", "pas encore de compte",
    // Spanish, Portuguese, Italian: the same
    "inicia sesion para", "inicie sesion para", "debes iniciar sesion", "olvidaste tu contrasena",
    "olvidado tu contrasena", "olvido su contrasena", "faca login para", "esqueceu sua senha", "esqueceu a senha",
    "esqueci minha senha", "accedi per", "devi effettuare", "password dimenticata", "hai dimenticato la password",
    // Dutch, Polish, Turkish: the same
    "log in om", "wachtwoord vergeten", "nog geen account", "zaloguj sie, aby", "nie pamietasz hasła", "nie masz konta",
    "giris yapmaniz", "giris yapmalisiniz", "sifremi unuttum",
    // Russian, Arabic, Vietnamese, Indonesian: the same
    "воидите, чтобы", "необходимо воити", "необходимо авторизоваться", "забыли пароль", "запомнить меня",
    "یجب تسجیل الدخول", "یرجی تسجیل الدخول", "نسیت کلمة المرور", "đang nhap đe", "quen mat khau", "masuk untuk",
    "lupa password", "lupa kata sandi",
    // Chinese: please log in first, readable after login, password forgotten, no account yet
    "请先登录", "请登录后", "登录后查看", "登录后阅读", "登录后可", "忘记密码", "还没有账号", "没有账号", "立即注册", "請先登入", "登入後", "忘記密碼", "還沒有帳號",
    // Japanese, Korean: the same
    "ログインしてください", "ログインが必要", "パスワードを忘れ", "会員登録", "로그인이 필요", "로그인해 주", "로그인 후", "비밀번호를 잊", "비밀번호 찾기"};

constexpr string_view kConsentTitles[] = {
    // English: a dialog on cookies, in place of a page
    "before you continue", "cookie consent", "cookies consent", "your privacy choices", "we value your privacy",
    "your privacy is important to us", "we care about your privacy", "consent required", "manage your privacy settings",
    "privacy gate",
    // German, French, Spanish, Italian, Dutch: the same
    "zustimmung erforderlich", "ihre zustimmung", "wir schatzen ihre privatsphare", "bevor sie fortfahren",
    "cookie-zustimmung", "wir benotigen ihre zustimmung", "avant de continuer", "nous respectons votre vie privee",
    "le respect de votre vie privee est notre priorite", "antes de continuar", "valoramos tu privacidad",
    "tu privacidad es importante para nosotros", "prima di continuare", "la tua privacy e importante per noi",
    "voordat je verdergaat", "wij waarderen uw privacy", "toestemming voor cookies",
    // Portuguese, Polish, Japanese: the same
    "a sua privacidade e importante para nos", "valorizamos sua privacidade", "zanim przejdziesz dalej",
    "cenimy twoja prywatnosc", "続行する前に"};

constexpr string_view kConsentTexts[] = {
    // English: what cookies are for, and whether they may be kept
    "we and our partners", "store and/or access information", "accept all cookies", "we use cookies", "uses cookies",
    "use of cookies", "accept cookies", "manage your choices", "your privacy choices", "consent to the use",
    // German, French, Spanish, Portuguese, Italian: the same
    "wir und unsere partner", "verwenden cookies", "nutzen cookies", "alle cookies akzeptieren",
    "nous et nos partenaires", "utilisons des cookies", "accepter les cookies", "nosotros y nuestros socios",
    "utilizamos cookies", "usamos cookies", "nos e os nossos parceiros", "noi e i nostri partner",
    "utilizziamo i cookie",
    // Dutch, Polish, Swedish, Japanese: the same
    "wij en onze partners", "gebruiken cookies", "my i nasi partnerzy", "uzywamy plikow cookie", "vi och vara partner",
    "anvander cookies", "cookieを使用"};

constexpr string_view kScriptTexts[] = {
    // English: the page does not work without scripts
    "enable javascript", "turn on javascript", "javascript is required", "javascript is disabled",
    "javascript disabled", "requires javascript", "javascript to be enabled", "javascript must be enabled",
    "javascript enabled", "without javascript", "need javascript", "javascript to run this app", "activate javascript",
    "allow javascript", "switch on javascript", "javascript is not enabled", "does not support javascript",
    "doesn't support javascript", "javascript support",
    // German, French: the same
    "javascript aktivieren", "aktivieren sie javascript", "javascript ist deaktiviert", "javascript ist erforderlich",
    "benotigt javascript", "ohne javascript", "javascript muss", "javascript zu aktivieren", "activer javascript",
    "activez javascript", "javascript est desactive", "javascript est requis", "necessite javascript",
    "javascript doit etre active", "javascript est necessaire",
    // Spanish, Portuguese, Italian: the same
    "activa javascript", "active javascript", "activar javascript", "habilita javascript", "habilite javascript",
    "habilitar javascript", "habilite o javascript", "ative o javascript", "ativar o javascript", "necesita javascript",
    "requiere javascript", "requer javascript", "precisa do javascript", "javascript esta desactivado",
    "javascript desabilitado", "abilita javascript", "abilitare javascript", "attiva javascript", "attivare javascript",
    "richiede javascript",
    // Dutch, Swedish, Polish, Turkish: the same
    "javascript in te schakelen", "schakel javascript in", "zet javascript aan", "javascript vereist",
    "aktivera javascript", "włacz javascript", "właczyc javascript", "właczona obsługa javascript", "wymaga javascript",
    "javascript'i etkinlestir", "javascript'i acin", "javascript gerekli",
    // Russian, Ukrainian: the same
    "включите javascript", "включить javascript", "включен javascript", "необходим javascript", "поддержка javascript",
    "требуется javascript", "отключен javascript", "javascript отключен", "без javascript", "увімкніть javascript",
    // Arabic, Vietnamese, Indonesian: the same
    "تفعیل javascript", "تمکین javascript", "تفعیل جافا سکریبت", "تفعیل الجافا سکربت", "bat javascript",
    "kich hoat javascript", "aktifkan javascript", "mengaktifkan javascript",
    // Chinese: switch scripts on, scripts are off or not supported
    "启用javascript", "启用 javascript", "开启javascript", "开启 javascript", "打开javascript", "不支持javascript", "不支持 javascript",
    "禁用了javascript", "需要javascript", "需要 javascript", "允许javascript", "啟用javascript", "啟用 javascript", "開啟javascript",
    "開啟 javascript", "不支援javascript", "不支援 javascript",
    // Japanese, Korean: the same
    "javascriptを有効", "javascript を有効", "javascriptが無効", "javascriptが必要", "javascriptを使用", "javascriptを 有効",
    "javascript를 활성화", "javascript를 사용", "자바스크립트를 활성화", "자바스크립트를 사용", "javascript가 필요", "javascript 사용"};

constexpr string_view kOpeners[] = {
    // English: what stands before the notice itself
    "error", "oops", "whoops", "uh-oh", "sorry", "we're sorry", "http", "status",
    // German, French, Spanish, Portuguese, Italian, Dutch: error, sorry
    "fehler", "hoppla", "ups", "entschuldigung", "erreur", "oups", "desole", "lo sentimos", "erro", "desculpe",
    "spiacenti", "fout",
    // Polish, Turkish, Russian, Arabic, Vietnamese, Indonesian: error
    "bład", "hata", "ошибка", "خطا", "loi", "kesalahan",
    // Chinese, Japanese, Korean: sorry, error
    "抱歉", "很抱歉", "对不起", "對不起", "错误", "錯誤", "エラー", "申し訳ございません", "오류", "죄송합니다"};
// clang-format on

}  // namespace

std::span<const std::string_view> notice_phrases(NoArticle notice, NoticePhrases group) {
  switch (notice) {
    case NoArticle::kErrorPage:
      if (group == NoticePhrases::kTitles) return kErrorTitles;
      if (group == NoticePhrases::kDoubtfulTitles) return kErrorDoubtfulTitles;
      return kErrorTexts;
    case NoArticle::kBotCheck:
      if (group == NoticePhrases::kTitles) return kBotCheckTitles;
      if (group == NoticePhrases::kDoubtfulTitles) return kBotCheckDoubtfulTitles;
      return kBotCheckTexts;
    case NoArticle::kLogin:
      if (group == NoticePhrases::kTitles) return kLoginTitles;
      if (group == NoticePhrases::kDoubtfulTitles) return kLoginDoubtfulTitles;
      return kLoginTexts;
    case NoArticle::kConsent:
      if (group == NoticePhrases::kTitles) return kConsentTitles;
      if (group == NoticePhrases::kTexts) return kConsentTexts;
      break;
    case NoArticle::kScriptOnly:
      if (group == NoticePhrases::kTexts) return kScriptTexts;
      break;
    default:
      break;
  }
  return {};
}

std::span<const std::string_view> notice_openers() { return kOpeners; }

}  // namespace newsclip::extract::lexicon

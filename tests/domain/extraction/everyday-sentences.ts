import type { Lang } from "@/domain/extraction/types";

/** Short everyday sentences of four to twelve words, fifteen a language. */
export const EVERYDAY: Readonly<Partial<Record<Lang, string>>> = {
  en: `
The harbour will never close again
We shall rebuild every house before winter
Nobody told me about that letter
I only wanted to help my neighbours
Taxes went up twice last year
She knew what would happen next
Our children deserve better schools
You cannot eat promises
Prices keep rising every single month
They promised us clean water years ago
My father never trusted banks
No money was left after Christmas
Peace begins at home
It rained all night and nobody slept
Why did nobody call the doctor?`,
  it: `
Il porto non chiuderà mai più
Ricostruiremo ogni casa prima dell'inverno
Nessuno mi ha parlato di quella lettera
Volevo soltanto aiutare i miei vicini
Le tasse sono aumentate due volte quest'anno
Sapeva cosa sarebbe successo dopo
I nostri figli meritano scuole migliori
Non si mangiano le promesse
I prezzi crescono ogni mese
Ci avevano promesso acqua pulita
Mio padre diffidava delle banche
A Natale erano finiti i soldi
La pace comincia a casa
Ha piovuto tutta la notte
Perché nessuno ha chiamato un medico?`,
  fr: `
Le port ne fermera plus jamais
Nous reconstruirons chaque maison avant l'hiver
Personne ne m'a parlé de cette lettre
Je voulais seulement aider mes voisins
Les impôts ont augmenté deux fois
Elle savait ce qui allait arriver
Nos enfants méritent de meilleures écoles
On ne mange pas des promesses
Les prix montent tous les mois
Ils nous avaient promis l'eau potable
Mon père se méfiait des banques
À Noël il ne restait rien
La paix commence à la maison
Il a plu toute la nuit
Pourquoi personne n'a appelé un médecin ?`,
  es: `
El puerto no cerrará nunca más
Reconstruiremos cada casa antes del invierno
Nadie me habló de aquella carta
Yo solo quería ayudar a mis vecinos
Los impuestos subieron dos veces
Ella sabía lo que iba a pasar
Nuestros hijos merecen mejores escuelas
Las promesas no se comen
Los precios suben todos los meses
Nos habían prometido agua limpia
Mi padre desconfiaba de los bancos
En Navidad ya no quedaba nada
La paz empieza en casa
Llovió toda la noche
¿Por qué nadie llamó al médico?`,
  pt: `
O porto nunca mais fechará
Vamos reconstruir cada casa antes do inverno
Ninguém me falou daquela carta
Eu só queria ajudar os meus vizinhos
Os impostos subiram duas vezes
Ela sabia o que ia acontecer
Os nossos filhos merecem escolas melhores
Promessas não enchem barriga
Os preços sobem todos os meses
Tinham-nos prometido água limpa
O meu pai desconfiava dos bancos
No Natal já não restava nada
A paz começa em casa
Choveu a noite inteira
Porque é que ninguém chamou um médico?`,
  de: `
Der Hafen wird nie wieder schließen
Wir bauen jedes Haus vor dem Winter wieder auf
Niemand hat mir von diesem Brief erzählt
Ich wollte nur meinen Nachbarn helfen
Zweimal stiegen letztes Jahr die Steuern
Sie wusste genau, was kommen würde
Unsere Kinder verdienen bessere Schulen
Versprechen kann man nicht essen
Jeden Monat steigen die Preise
Man hatte uns sauberes Wasser versprochen
Mein Vater misstraute allen Banken
An Weihnachten war kein Geld mehr da
Frieden beginnt zu Hause
Es regnete die ganze Nacht
Warum rief niemand einen Arzt?`,
  ru: `
Порт больше никогда не закроют
Мы восстановим каждый дом до зимы
Никто не говорил мне об этом письме
Я только хотел помочь соседям
Налоги выросли дважды за год
Она знала, что будет дальше
Наши дети заслуживают лучших школ
Обещаниями сыт не будешь
Цены растут каждый месяц
Нам обещали чистую воду
Мой отец не доверял банкам
К Рождеству денег не осталось
Мир начинается дома
Дождь шёл всю ночь
Почему никто не вызвал врача?`,
  zh: `
港口再也不会关闭
我们要在冬天之前重建每一座房子
没有人跟我提过那封信
我只是想帮助邻居
去年税涨了两次
她知道接下来会发生什么
我们的孩子应该有更好的学校
承诺不能当饭吃
物价每个月都在上涨
他们答应给我们干净的水
我父亲从来不相信银行
圣诞节过后一分钱也没剩下
和平从家里开始
雨下了整整一夜
为什么没有人叫医生？`,
  ar: `
لن يغلق الميناء أبدا
سنعيد بناء كل بيت قبل الشتاء
لم يحدثني أحد عن تلك الرسالة
أردت فقط أن أساعد جيراني
ارتفعت الضرائب مرتين في العام الماضي
كانت تعرف ماذا سيحدث بعد ذلك
أطفالنا يستحقون مدارس أفضل
الوعود لا تطعم أحدا
ترتفع الأسعار كل شهر
وعدونا بمياه نظيفة منذ سنوات
لم يثق والدي بالبنوك قط
لم يبق لدينا مال بعد العيد
السلام يبدأ من البيت
هطل المطر طوال الليل
لماذا لم يتصل أحد بالطبيب؟`,
};

/** The sentences of a language, one a line. */
export const sentencesOf = (text: string): string[] => text.trim().split("\n");

import { foldLetters } from '../../../domain/fold-letters.ts'

/** Cities and university towns whose institutions publish much, as English affiliations and those of the country write them. */
const towns = new Set(
  `aachen|aalborg|aarhus|abidjan|abuja|accra|adana|adelaide|addis ababa|ahmedabad|albuquerque|alexandria|algiers|aligarh|almaty|amman|amsterdam|ankara|ann arbor|
  antalya|antwerp|antwerpen|arlington|asheville|asunción|athens|atlanta|auckland|augsburg|austin|baghdad|baku|baltimore|bamako|bandung|bangalore|bangkok|
  barcelona|bari|basel|baton rouge|bayreuth|beersheba|beijing|beirut|belfast|belgrade|belo horizonte|bengaluru|bergen|berlin|bern|besançon|bethesda|bhopal|
  bhubaneswar|bialystok|bielefeld|bilbao|birmingham|bloomington|bochum|bogota|bogotá|bologna|bonn|bordeaux|boston|boulder|bratislava|braunschweig|brasília|
  bremen|brescia|brest|brighton|brisbane|bristol|brno|brussels|bruxelles|bucharest|budapest|buenos aires|buffalo|bursa|busan|bydgoszcz|cagliari|cairo|calgary|
  cali|campinas|canberra|cape town|caracas|cardiff|casablanca|catania|changchun|changsha|chapel hill|chandigarh|charlottesville|chemnitz|chengdu|chennai|
  chiang mai|chicago|chisinau|chongqing|christchurch|cincinnati|clermont-ferrand|cleveland|cluj-napoca|coimbra|cologne|colombo|columbus|compiègne|
  concepción|copenhagen|córdoba|cork|corvallis|coventry|craiova|curitiba|daejeon|daegu|dakar|dalian|dallas|darmstadt|davis|debrecen|delft|delhi|denver|
  detroit|dhaka|dijon|doha|donetsk|dortmund|dresden|dubai|dublin|dubna|duluth|dundee|dunedin|durban|durham|düsseldorf|east lansing|edinburgh|edmonton|
  eindhoven|enschede|erlangen|essen|eugene|evanston|exeter|ferrara|firenze|florence|florianópolis|fort collins|fortaleza|frankfurt|freiberg|freiburg|
  fribourg|fukuoka|fuzhou|gainesville|galway|gandhinagar|garching|gdansk|gdańsk|geneva|genève|genoa|genova|gent|ghent|giessen|gießen|giza|glasgow|gliwice|gothenburg|
  göteborg|göttingen|granada|graz|greifswald|grenoble|groningen|guadalajara|guangzhou|guelph|guilin|guiyang|gujranwala|guwahati|gwangju|haifa|haikou|
  halifax|halle|hamburg|hamilton|hangzhou|hannover|hanoi|harbin|harare|havana|hefei|heidelberg|helsinki|hiroshima|ho chi minh city|hobart|hohhot|honolulu|
  houghton|houston|hsinchu|huntsville|hyderabad|iași|ibadan|ilmenau|indianapolis|indore|innsbruck|irkutsk|isfahan|islamabad|istanbul|ithaca|izmir|jaipur|
  jakarta|jena|jerusalem|jinan|johannesburg|jyväskylä|kabul|kampala|kanpur|kansas city|kaohsiung|karachi|karlsruhe|kassel|kathmandu|katowice|kaunas|kazan|kharkiv|
  kharkov|khartoum|kiel|kiev|kigali|kingston|kinshasa|knoxville|kobe|kolkata|konstanz|konya|kraków|krakow|krasnoyarsk|kuala lumpur|kumasi|kunming|kuopio|kuwait|
  kyiv|kyoto|la jolla|la plata|lagos|lahore|lanzhou|laramie|las vegas|lausanne|leeds|leicester|leiden|leipzig|leuven|lexington|liège|lille|lima|limerick|
  limoges|lincoln|linköping|linz|lisboa|lisbon|liverpool|livermore|ljubljana|łódź|lodz|london|los alamos|los angeles|loughborough|louisville|louvain-la-neuve|
  lubbock|lublin|lucknow|lund|lusaka|luxembourg|lviv|lyon|lyngby|maastricht|macau|madison|madrid|magdeburg|mainz|málaga|manaus|manchester|manhattan|manila|mannheim|
  maputo|marburg|maribor|marseille|mashhad|medellín|melbourne|memphis|messina|mexico city|miami|milan|milano|milwaukee|minneapolis|minsk|modena|montevideo|
  montpellier|montreal|montréal|moscow|mumbai|munich|münchen|münster|murcia|muscat|mysore|nagoya|nagpur|nairobi|nancy|nanchang|nanjing|nanning|nantes|naples|napoli|
  nashville|natal|new delhi|new haven|new orleans|new york|newark|newcastle|newcastle upon tyne|nice|nicosia|nijmegen|ningbo|nis|niš|norman|norwich|nottingham|novi sad|novosibirsk|
  nuremberg|oak ridge|oaxaca|odense|odessa|oldenburg|olomouc|omaha|omsk|opole|oradea|orléans|orsay|osaka|osijek|oslo|osnabrück|ottawa|oulu|oviedo|paderborn|
  padova|padua|palermo|palo alto|pamplona|paris|parma|pasadena|passau|patna|patras|pavia|pécs|peking|perm|perth|perugia|peshawar|philadelphia|phoenix|pilsen|pisa|
  pittsburgh|plovdiv|poitiers|port elizabeth|portland|porto|porto alegre|potsdam|poznań|poznan|praha|prague|pretoria|providence|puebla|pune|qingdao|québec|quito|
  rabat|raleigh|rajshahi|recife|regensburg|rehovot|reims|rennes|reykjavik|richmond|riga|rijeka|rio de janeiro|riverside|riyadh|rochester|rockville|rolla|roma|
  rome|roorkee|rosario|rostock|rostov-on-don|rotterdam|rouen|rzeszów|saarbrücken|sacramento|saint louis|salamanca|salford|salt lake city|salvador|salzburg|samara|
  san antonio|san diego|san francisco|san jose|san josé|santa barbara|santa cruz|santander|santiago|sapporo|sarajevo|saratov|saskatoon|seattle|sendai|seoul|
  sevilla|seville|shanghai|sheffield|shenyang|shenzhen|shiraz|siegen|siena|skopje|sofia|southampton|st andrews|st petersburg|st. louis|st. petersburg|stavanger|
  stellenbosch|stillwater|stockholm|stony brook|strasbourg|stuttgart|surabaya|surrey|suwon|suzhou|swansea|sydney|szczecin|szeged|tabriz|taichung|tainan|taipei|taoyuan|
  taiyuan|tallahassee|tallinn|tampa|tampere|tarragona|tartu|tashkent|tbilisi|tehran|tel aviv|tempe|temuco|thessaloniki|tianjin|timisoara|timișoara|tirana|
  tokyo|tomsk|torino|toronto|torun|toruń|toulouse|tours|trento|trieste|tromsø|trondheim|troy|troyes|tsukuba|tübingen|tucson|tulsa|tunis|turin|turku|ufa|udine|
  ulm|umeå|uppsala|urbana|urumqi|utrecht|valencia|valladolid|valparaíso|vancouver|varanasi|varna|venice|verona|vienna|vilnius|voronezh|waltham|warsaw|warszawa|
  waterloo|wellington|wien|winnipeg|wollongong|worcester|wroclaw|wrocław|wuhan|wuppertal|würzburg|wuxi|xiamen|xi'an|xian|xiangtan|yamagata|yangling|yangzhou|
  yekaterinburg|yerevan|yogyakarta|yokohama|york|zagreb|zaragoza|zhengzhou|zhuhai|zürich|zurich`
    .split(/\s*\|\s*/u)
    .map(foldLetters),
)

/** Whether a text is the name of a town that many affiliations are in, and nothing else: "Xi’an", "Rio de Janeiro". Most towns are not known. */
export const isKnownTown = (text: string): boolean =>
  [text, text.replaceAll('-', ' ')].some((name) => towns.has(foldLetters(name.replace(/’/gu, "'"))))

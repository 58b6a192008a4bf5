/**
 * The commonest word stems (stemWord) of scholarly English and how rare they are: `-ln` of the part of papers that use a word, in quarters, before the colon.
 * Counted over 6,713 titles and abstracts of computing, engineering, physics and materials science; words in fewer than 12 of them are left out.
 */
const counted = `
0: and of the
1: for in is to
2: are on that this we with
3: an as by from model
4: bas be can it our paper result using which
5: approach data inform languag learn method or present propos provid show such system thes
6: also at between class gener has have more new not one perform problem set task their train two use used word
7: algorithm analysis been both but comput develop different evalu experi featur high improv into larg network other over process represent stat
structur study than time work
8: achiev all applic compar corpus demonstr each effect exist find first how howev its many most natur no numb only semant significant techniqu text
they user vari well when
9: art avail combin complex context dataset describ design domain efficient experiment form framework given ident important includ introduc knowledg
level machin measur neur novel order real recent relat requir research sent sever similar some term test then through way web wher whil yet
10: about accuracy address allow analyz annot any best bet case challeng contact exampl focus func human increas investig label limit make may mean
multipl need object obtain optim outperform particular predict previ produc reduc same scal simpl so soci sourc spac specif statist support them ther
thre type understand very was were without
11: across adapt appli apply automatic baselin build captur common consider contain content control creat current defin depend detec direct discuss
distribu do docu due dynam embed english estim even explor extract fact final found furth graph help if imag implement input integr interest known
linear linguist multi non observ often onlin out pair paramet part pattern point poss predic program property qual rela relationship resourc search
second shown singl small solu solv speech standard suggest supervis target thos thus topic transl tree under up valu vect will within world
12: able abstract activ addi addition aim among amount architectur argu articl associ automat becaus becom behavi being benchmark cal chang commun
component concept consid construct cost deep deriv detect determin does dur enabl encod error exploit extend extrac fast few field follow general give
good group here incorpor indic individu infer interac involv issu key lead lexic like local long low main map mechan min much occur open oper potenti
power query ques random rang rate reason recogni report retriev role rule sampl scor select sequ shar simul sinc size step strategy strong syntact
take theory tool toward tradition unsupervis useful util via weight what
13: abil access accord account advantag although approxim aspect atten auth averag character characterist clos cluster collec collect communic
comparison complet condi constraint continu correct correl correspond could cross deci detail differ difficult eith empir employ end entity environ
evid examin explicit express four gain goal great independent inst interpret less link literatur major mak manu match media moreov offer organ origin
output parallel pars peopl phras play popular pre prior prob procedur rank rath refer relevant rely respons rich robust schem segment sens servic
short should success technology therefor transform typic us usual valid view visu wheth year yield
14: accur ad advanc affect after against al align altern anoth appear appropri area assess assum attempt autom basic benefit category certain code
conduct consistent construc contrast contribu databas deal degre descrip dialog dimension discrimin dist distribut divers easi edge effectiv effici
effort element emerg enhanc especi establish et event expect expres extens fine formul frequ full furthermor futur hand handl idea illustr impact
induc influ initi instead interact interfac internet joint kind lack latent layer leverag made manag memory metr minim motiv must nam nlp node numer
parti person posit post practic previous probabilist product project prov purpos read regular respect review run selec self senti sign softwar spars
spec specific still subject suit tag theoret tun underly unit univers variety who wid wide
15: action agent along answ assign assump attribut base basis bound built calcul cannot capabil caus charact choic clear clust co competit concern
connect cons convention convers convolution crit criterion decod despit discus emotion engin essenti every explain exten facilit far five free
frequent fully fundament game glob ground grow hard hierarch hypothesis import insight intern just length lexicon list littl log logic lower mass
matrix maximum messag methodology million minimum morpholog necessary negat news norm orient overall paradigm past per perspect phenomenon plac plan
platform pract preci principl promis public quant rapid recogn recurrent regres reli remain respectiv scenario scienc semi separ serv site situ sp
span speak start student studi sub substanti tempor tend textu togeth top track transf treat turn twit unlabel updat utter vary version vocabulary
weak would written
16: abstractw actu adopt agre ambigu answer arbitrary aris around artifici augment avoid bayesian befor beyond bias binary boundary broad call candid
capabl categor centr chines condition connec consist constant consum contextu contribut core cours cover coverag cruci defini dens dependent desir
devic difficulty digit dimen direc disambigu discours discover discovery discret distinct distinguish distribution driven easy entir equa etc evolu
exact expens expert feedback filt filter finit fit fix flex flow formal function get gram grammar growth guid hav hidden ii implic index iter judg
last law least life light lik line look loss lstm maintain man materi maxim might modul near next nois notion opinion page participant path phas
policy posi prefer progress publ publish reach recommend record reflect regard region reinforc relativ rev seen sensit sequenti series spati speci
stag styl subset successful sufficient summar supervi surfac survey syntax taken third token total tweet unifi uniqu unknown unlik upon variant verb
video vision whos writ
17: abov accept accurat acquir acquisi act aggreg alloc almost already alway analyt attract awar back background begin bilingu boost bring busi carri
choos cognit collabor come compos composi comprehens conceptu conclud confirm constrain converg count coupl custom cut depth dictionary differenti
discov done down early educ electron empiric engag engineer enough ensur equal evolv exhibit extern extrem fail fami feas gap german grain grammat
guarante henc heurist highlight hold http hybrid impl implicit increment inherent item itself keep keyword lat likelihood lingu loca mark market
markov mathemat meaning mix mixtur mobil modal modern monolingu morphology mov multilingu noisy nonlinear noun now off ontology opportun outcom
overcom own particip period phys polar polit poor popul preliminary pres preserv profil propag prototyp quantit quick quit re recall receiv relation
relev remov resolu restrict scientif see seek semantic shap shift shot side simultaneous six smal spam spoken stabil stochast stor stream strength
string subsequent superi svm synthet systemat tackl tak teach though today usag vertex virtu visual whereas whol why zero
18: academ acoust add adjust aid analogy ask assist attack bag balanc believ belong big biolog bleu block body book brief capac chain channel check
chosen claim click cnn coefficient com comment commerci company compet composition computation conclu configur cue cultur day debat decad decid
decomposi decreas demand dif draw dynamic earli edit email encourag energy entropy equivalent exchang execut expand explan extent face fashion forc
forum forward fram french govern gradient had head heterogen hierarchy history ignor ind industry inspir intellig intelligent intend intens inter isol
know later led let library manipul margin meet memb mention miss mode modifi modific mutu name nar neighb note outlin overlap pass personal pos pose
precis pretrain primary qualit rat ratio realist refin releas replac resolv return right rnn robot satisfy seem simp skill smooth special spread story
summary sup surpris tabl techn thereby thousand too transi trend true try uncertainty uniform unseen volum wikipedia wordnet
19: abstractin abstractthis alon approximat arab argument attach behavior behind belief bidirection billion biomed blog bridg brows car carlo carry
cell cent child client cod coherent compact compil compl compound compris confid consequ constituent constitut convert coordin correc crea cycl date
deploy did dirichlet display distant doing downstream drawn driv dual elimin ensembl execu exponenti expos extra factor fals format friend functional
go half hate highest his histor huge hundr ideal impos influenc innov kernel left load logist loop magnitud meta mont motion multimod naiv nation
navig net nmt normal np once overview patient perceiv percep perplex pipelin polynomi pool profession projec promot proof prop protocol put rais rare
reproduc reveal rise risk root say scen section secur seri slow sophistic sound split stabl statistic suf sum switch symbol synonym systematic ten
themselv think thought topology trac treebank trivi unfortunat upper vast vs want websit window xml you your
20: absenc absolut abstrac acceler accomplish advertis age ai allevi analog anim anti audi auxiliary beat benefici biology bit bootstrap bottleneck
branch clin coher color compat competi complementary compres concentr concret conflict connectiv consequent convey counterpart country craft
crowdsourc daily decompos degrad denot descript determinist devis diffu diseas divid domin econom efficacy eight emphas enforc enrich entry
evolutionary excellent expan facebook failur fair favor feed fewer figur formula frac fre fuzzy gaussian gend genr geometr geometry github giv gold
googl he health held hope host hour hypothes iii infrastructur insid instruc integ intent intermedi interpol interv interven intuit invariant invers
iterativ japanes job join largest lda live llm locat lot mail manufactur mat medi medic medium ment merg mind modify modular molecular monitor month
mooc morphem morphologic move movi mst mt multimedia music nativ nearest never nevertheless newly nor old optic option outsid overhead packag pairwis
parameter parametr paraphras particl party pictur piec port portion prepar preprocess pressur prevent primari princip privacy proven prun psycholog
psychology quantum raw reac readi rec reconstruc recov recurs related relax rep request respond restric retain reward rout scarc schema scop script
semev sensitiv separat session shallow skip slight smt society soft sol sometimes spanish squar stand status storag strict subgraph sugges surround
synchron talk taxonomy team temperatur templ theorem thesis thorough thread threshold trad traf transmis truth understood undirect unstructur until
verify widespread
21: adequ adversari algebra american angl apparent appropriat array asymptot atom attitud audio author autoencod bank batch baye beam besides box
brain break cach campaign careful cascad chapt chat chem circuit claus coars combinatori command compens complic comprehen conjunc conserv considerab
convex convolu cooper crawl crowd curv de declar delay delivery dimensional dissemin distil distinc dominant drop ease elicit em emb emphasis entail
enterpris european ever expertis extensiv fac factu fall familiar feel fil file fill financi foreign forget freedom fusion gather gene geograph grad
gradu granular greedy guidelin happen heavi heavy her hoc imagenet imply incomplet industri initial instruct insufficient inten intra intrins intui
invest journ lattic leaf legal lie listen max membership mer metadata microblog mitig moder neighborhood neith neutr none onto oppos ordinary
partition peer perfect phon plant pragmat pric problemat prompt propor proportion protect proxim pseudo pur quadrat quantitativ react reconstruct
redundant regul remark repeat replic repository rest reus revers rumor runtim salient satisfac scan schedul scholar scient scratch seed setup seven
shed shortest signific singular sort species spectrum stack stem straightforward stress submit syntactic synthes synthesis tens thing tight tim titl
trait trajectory transfer trust tutor typ unify verifi verific versus viol vital voic walk wave woman www
22: abstractth accommod accumul actor adaptiv addit adject adop afford agnost ahead alter apart arriv asynchron attain autonom away bad bandwidth
barri bear bert bi bottom broadcast budget calibr canon caption care cast center central charg cheap cita clar clean clue cogni commerc composit
compositional compress compromis concis conll consecut constitu consump contemporary continuous convenient cope copy crf critic curat decay dedic
deliv deliver devi devot diamet disciplin dissimilar disturb diverg doubl download dramatic electr encounter enumer environment equip equival everyday
except excit exercis experienc exposur facet fault favorab fig film firm fold forest fourth frag front gas gat genet genom goe going grid handcraft
harm hmm homogen hous imposs inclu incorrect indirect induct infinit inflect institu instru interfer interview ir italian java laboratory learnt leav
lesson linguistic longitudin magnet mainten manifest mask mesh metal micro microsoft mine minor moment monit motor multidimension multiplic multivari
narrow necessari nega nest neuron newspap nine obvi offlin opposit otherwis overfit partn penalty penn percentag perceptron perceptu permit phonet
pick pivot pixel plain plaus plus possess possib posteri practition predefin press prevalent prim primit print priori priv profit prominent proper
proposi protein psycholinguist pure qualitativ rar ration recur regim reliab remot residu reson rigor rl room round russian screen send sententi
simplic simultan siz solid spectr speedup spin spot stimulus stop strateg subjectiv subspac subtask suffix superior surpass sustain symmetr symmetry
tail tailor technolog theoretic throughout toolkit tradeoff transcrip transcript transduc transport travel trial tune ubiquit uncertain union url
usabil viewpoint visit voltag vot vote wall water week whit wider win wise worst wrong yahoo
23: abundant abus accompany acycl adjacent admit adult advoc again amazon ampl anoma anonym app arc arch arrang artifact asr assemb asymptotic attend
auto automaton axis backbon backward behav below bigram bind bipartit black blind board boolean brought bulk burden buy calculus camera century chunk
circumst city classroom cliqu clir cloud colleg colloc combat commit concurrent confer confin conform consensus contextual contract contrary
controversi conver corpor cosin cpu damag default deform del delet demograph depart descent diagnosis diagnost dialect disadvantag disagre disjoint
dispar dnn document dont drawback dropout dura dutch elabor elec elementary emergent encompass encount enter equilibrium euclidean eventu exc exclusiv
exhaust exploratory eye faci facil fed femal fiction fluctu forecast fus gate gath gestur gpt gpu guarant hardwar harmon hash hashtag hat heart heat
hindi hop hot html imit immedi impress incur independ inflec informat inject inner insert instal instanti interoper interplay inventory isomorph labor
landscap laser late lectur legisl lemma licens lift liquid liv llama lm lost lsa macro mainstream malici mast me medicin methodolog middl migr minut
mismatch molecul ms my negativ neglect neglig negoti neighbor nomin noth notic novelty nowaday nuclear obstacl ocr offici ongo ontolog opt optimum
orthogon orthograph outli paid patch percent perhap perturb phonem phonolog photon pilot plot plug polysem position positiv preferenti probab proc
productiv prolifer pron pronunci protec purchas quasi quot race radi radic rdf recover recovery recruit reflec regardless reject remarkab remedy
render rerank resembl resist restaurant restor revis revisit rhetor rough routin safety satisfactory satisfi sav scatter school se seamless secondary
sharp shelf shortcom signatur sketch slid slot smart someth somewhat spel spend spher spontan sql stanford star stationary stay stimul strik struggl
submis substitu substitut substr subtl suppress termin thank therm thesaurus thin threat throughput tie toler took topolog tract transac transliter
transmit travers trec tremend tri turkish tutori twenty typology uk unabl unannot uncov unexpect unsolicit valenc veloc viabl vibr visibl watch
wavelet whom width wireless wish wmt workflow wors
24: acm adequat administr advent adversary advic affili affin afterward agency agenda agglutin air alloy amongst amplitud anticip antonym articul
assembl assistant asymmetr auc authorship band bid blend borrow british canc capit card catalog cellular chanc china cite clip collectiv committe
concaten conjectur cool covari cred cs curriculum dag defect defens determinant direction discard discontinu discrep disk distor drastic drift drug
economy edu enjoy era evok excess exemplar explo fabric faculty fake fastest feder feedforward finer flat flight floor fluid fly forth fost fouri
fraction framenet fuel fund gaug gave gibb guess handwritten harness height hierarchic home hypernym ibm ie imagery immediat impli impres inappropri
incident incom inconsistent inefficient inexpens infin inflection ingredient inherit inser interactiv interleav intersec intract intru ion irregular
irrelevant iv javascript john land latency latest launch lens lexical lightweight literary logarithm loos lowest maker male markup meanwhil memor men
met mid mil mistak ml mm modest momentum money monoton mood moral morpho multilay multinomi necess nist nlg nn nonparametr nota notab novic nuanc
offic older omega oov optimal org owl oxid pagerank par paragraph parent parlia pathway pay peak permut persuas pervas photo pitch planar polysemy
preced predominant premis prerequisit presidenti preval pro profes pronoun proposition prospect provab proxy puls pursu push questionnair rational
reasonab reddit redund reformul religion rend reorder reply retrain revenu rewrit rival road rota sacrific sali save scalar she shop simplest snapshot
softmax srl stanc steer stereotyp street suboptim subproblem subword succ suppos surg suscept synset tact televi tell tension themat thick transcrib
transient transparent trig trigram tripl truly turk typolog ultimat un unclear uncover unific unigram unrel unreli unusu usabl vehicl vend versa
versatil vert vice vocal vsm vulner wait war wast wealth wer whenev whereby wherein whilst workload worth york young zone
25: absorb abstracta abstractrecent abund accompani acknowledg ads affix ago alik alongsid alpha am amen analyst analytic anyon appeal appendix archiv
arithmet arm arous artist asymmetry atis attent attention authentic bar begun biggest bill bioinformat bond brand breadth bug byte ca cardinal catch
causal chip circular circumvent cit citizen clickstream coco cogn cold column complementar compli comprehend computer concep condens confu consolid
consonant consult contour controversy convinc cop copyright corefer corrobor cur cyber czech damp dc declin decoupl deem definit denois depict diagon
diagram disconnect discriminativ disentangl disord divi dot dozen dramat duplic edition elast emis emoticon emph emul encapsul endpoint enorm entangl
episod epsilon essay essenc exam exceed exclud exempl explanatory exponent extrapol financ finnish flux fragment fresh generaliz genuin glass glov
glue greatest grown harvest hear humor hurt hyperlink ibid idf idiom imagin imbal impair imped imper inaccur inadequ inconsist india indispens inequal
infant influenti infrequent injec innat inquiry inspec inspect instantan institut instrument intellectu interdisciplinary interperson intuitiv invari
invok ip journal kb kept kinet korean layout le legitim lexico librarian lifetim logics lora los lose lp manifold massiv math mathematic meant median
mere metaph microscop mini mir misinform monotonic morph mu multilevel multipli multitask muta natural ner newswir north notabl null numeric occupy
odd offens ofth omit onset operational oracl overlook overt owing oxygen pack packet paint pasc passag patent pc pedagog perc persist philosophy
piecewis polymorph portugues pp pref prefix preposi priorit proceed propbank punctu python qa quart question queu racist rater ray recept recip
reciproc red referent register reput rescor retweet ring said sale sarcasm sat sect sel semiconduct sensory sequenc sexist shall soon specul spit sqrt
staff stateof steady stock straight strain strengthen strok super supplement supplementary surviv switchboard syl taught tedi telephon terminology
testb textit textur tf therapy tissu tolerant tomography tradi trap trick trigger tupl uci uml unbias unconstrain undergo undesir unprecedent urban
vietnames voxel webpag wild witness wrap wsd youtub
`

/** Rarity of a common word's stem in general scholarly English: 0 for a word that is in every paper, 6.3 for one in 12 of 6,713. */
export const backgroundWords: ReadonlyMap<string, number> = new Map(
  counted.split(/\n(?=\d)/u).flatMap((line): [string, number][] => {
    const [quarters = '', words = ''] = line.split(': ')
    return words.split(/\s+/u).map((word) => [word, Number(quarters) / 4])
  }),
)

import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { madePaper } from './made-paper.ts'
import { madeReference } from './made-reference.ts'

const knowledge = createKnowledge(madeReference)
const from = (statedOrganizations: string[], urls: string[] = []) =>
  knowledge.describe(madePaper('A title', '', { statedOrganizations, urls }))

describe('organisations of a paper', () => {
  it.each([
    ['its name', 'Meta', 'meta'],
    ['another name in other capitals', 'facebook ai research', 'meta'],
    ['an account', 'meta-llama', 'meta'],
    ['an account with a name beside it', 'cmu-lti CMU-LTI', 'carnegie-mellon-university'],
  ])('are known by %s', (_, stated, slug) => {
    expect(from([stated]).organizations).toMatchObject([{ slug, evidence: ['STATED'] }])
  })

  it.each([
    ['Birka Museum', 'birka-museum', 'Birka Museum'],
    ['birka-lab Birka Lab', 'birka-lab', 'Birka Lab'],
  ])('are their own where nobody knows them: %s', (stated, slug, name) => {
    expect(from([stated]).organizations).toEqual([{ slug, name, evidence: ['STATED'] }])
  })

  it.each([
    ['a department before it', 'Department of Computer Science, Carnegie Mellon University'],
    ['a place behind it', 'Carnegie Mellon University, Pittsburgh, PA, USA'],
    ['its abbreviation in brackets', 'Carnegie Mellon University (CMU)'],
    ['a country in brackets', 'Carnegie Mellon University (United States)'],
    ['an abbreviated word', 'Carnegie Mellon Univ.'],
    ['an article', 'The Carnegie Mellon University'],
    ['the mark of a footnote', '¹Carnegie Mellon University'],
    ['the number of a footnote', '1 Carnegie Mellon University'],
    ['accents', 'Cárnegie Mellon Universíty'],
    ['a stop', 'Carnegie Mellon University.'],
  ])('are known with %s', (_, stated) => {
    expect(from([stated]).organizations).toEqual([
      { slug: 'carnegie-mellon-university', name: 'Carnegie Mellon University', evidence: ['STATED'] },
    ])
  })

  it.each([
    ['a site behind a dash', 'Microsoft Research - Birka', 'microsoft'],
    ['an e-mail in brackets', 'Birka University <jane@birka.example>', 'birka-university'],
    ['a unit before a dash', 'CVSP – Technical University of Birka', 'technical-university-of-birka'],
    ['a site behind a laboratory', 'Microsoft Research Birka', 'microsoft'],
    ['"Univ." for what begins otherwise', 'Univ. Oslo', 'university-of-oslo'],
    ['"National Lab" for a laboratory', 'Birka National Lab', 'birka-national-laboratory'],
  ])('are told by their name with %s', (_, stated, slug) => {
    expect(from([stated]).organizations.map((organization) => organization.slug)).toEqual([slug])
  })

  it('are not those that a longer name begins with', () => {
    expect(from(['Microsoft Birka Partners']).organizations).toMatchObject([
      { slug: 'microsoft-birka-partners' },
    ])
  })

  it.each(['Microsoft Corp.', 'Microsoft, Inc.', 'Microsoft Co., Ltd.', 'Microsoft Research & Microsoft'])(
    'are known with the legal form of a company: %s',
    (stated) => {
      expect(from([stated]).organizations.map(({ slug }) => slug)).toEqual(['microsoft'])
    },
  )

  it.each([
    ['semicolons', 'Meta; Microsoft Research; Birka University', ['meta', 'microsoft', 'birka-university']],
    ['a line, and its country', 'Birka University,\nItaly', ['birka-university']],
    [
      'signs of HTML',
      '<sup>1</sup>Birka University &amp; <sup>2</sup>Meta<br/>CMU',
      ['birka-university', 'meta', 'carnegie-mellon-university'],
    ],
    ['semicolons, and its address', 'Birka University; Jordgatan 3-5 10405 Birka', ['birka-university']],
    ['semicolons, with a number', 'Meta; 360 AI Research', ['meta', '360-ai-research']],
    ['"and"', 'Birka University and Meta', ['birka-university', 'meta']],
    ['commas and "and"', 'Meta, Microsoft, and CMU', ['meta', 'microsoft', 'carnegie-mellon-university']],
    ['lines', 'Meta\nMicrosoft', ['meta', 'microsoft']],
    ['a comma, one unknown', 'Meta, Birka University', ['meta', 'birka-university']],
    ['numbers in one line', '1. Meta 2. Microsoft', ['meta', 'microsoft']],
    ['numbers without a space', '1Meta 2Birka University', ['meta', 'birka-university']],
    ['raised numbers', '¹Meta ²Microsoft', ['meta', 'microsoft']],
    ['a stroke', 'Meta/Microsoft', ['meta', 'microsoft']],
  ])('are several where they are separated by %s', (_, stated, slugs) => {
    expect(from([stated]).organizations.map(({ slug }) => slug)).toEqual(slugs)
  })

  it.each([
    ['Birka Institute of Science and Technology', ['birka-institute-of-science-and-technology']],
    ['Dept. of Physics, Birka University, Sweden', ['birka-university']],
    ['Institute of Physics, Birka University', ['birka-university']],
    ['School of Arts and Sciences, Birka College, Birka', ['birka-college']],
    ['Birka Robotics, Malmö', ['birka-robotics']],
    ['Birka Robotics, Malmö, Sweden', ['birka-robotics']],
    ['Birka Robotics, Sweden', ['birka-robotics']],
    ['Birka Robotics, Portland, OR 97201, USA', ['birka-robotics']],
    ['Birka Robotics AB, Harbour Office', ['birka-robotics']],
    ['Birka Science/Technology', ['birka-science-technology']],
    ['Independent Researcher', []],
    ['N/A', []],
    ['Univ. of Birka', ['university-of-birka']],
    ['The University of Birka', ['university-of-birka']],
    ['3B', ['3b']],
    ['2Birka University', ['birka-university']],
    ['Birka University Engineering Department', ['birka-university']],
    ['Birka University School of Medicine', ['birka-university']],
    [
      'Institute of Geology, Physics and Seismology, Birka',
      ['institute-of-geology-physics-and-seismology-birka'],
    ],
    ['Institute of Physics, Birka', ['institute-of-physics-birka']],
    ['Institute of Physics, University of Birka, Bosnia and Herzegovina', ['university-of-birka']],
    ['Birka University Hospital', ['birka-university-hospital']],
  ])('that nobody knows are told from their departments: %s', (stated, slugs) => {
    expect(from([stated]).organizations.map(({ slug }) => slug)).toEqual(slugs)
  })

  it.each([
    ['Dept. of Physics, Birka University, Box 12, SE-751 20 Birka', ['birka-university']],
    ['Birka University, Institute of Physics, Birka', ['birka-university']],
    ['Birka University (e-mail: a.b@birka.se)', ['birka-university']],
    [
      'Birka University, Birka, Sweden. Electronic address: a.b@birka.se. Tidal Medical Center, Sweden.',
      ['birka-university', 'tidal-medical-center'],
    ],
    ['Birka University. {a.b,c}@birka.se', ['birka-university']],
    ['Birka University, Sweden (ORCID: 0000-0002-1825-0097)', ['birka-university']],
    ['Faculty of Medicine of the University of Birka', ['university-of-birka']],
    ['Jane Doe School of Medicine at the University of Birka', ['university-of-birka']],
    ['Departments of Biology and Chemistry, Birka University', ['birka-university']],
    [
      'Birka Institute of Geology, Academy of Sciences of Birka',
      ['birka-institute-of-geology', 'academy-of-science-of-birka'],
    ],
    ['Dipartimento di Fisica, Università di Birka, I-35131 Birka', ['universita-di-birka']],
    ['Lehrstuhl für Physik, Universität Birka', ['universitat-birka']],
    ['北京某大学计算机系', ['北京某大学']],
    ['Birka Hospital, Harbour Road 3, Malmö', ['birka-hospital']],
    [
      'Research Division, Ministry of Trade, Industry and Energy, Malmö, Sweden',
      ['ministry-of-trade-industry-and-energy-sweden'],
    ],
    ['Ministry of Health, Malmö, Sweden', ['ministry-of-health-sweden']],
    ['University of Agriculture, Malmö', ['university-of-agriculture-malmo']],
    ['Birka Pumps, Ltd., Denver, CO', ['birka-pumps']],
    ['Birka Pumps, Reno, NV', ['birka-pumps']],
    ['Birka Pumps A/S', ['birka-pumps']],
    ['Division of Pumps, Birka Pumps, Malmö', ['birka-pumps']],
    ['Birka Vision Lab, Malmö', ['birka-vision-lab']],
    ['Vision Lab, Malmö', ['vision-lab-malmo']],
    ['Birka University Jane Doe School of Law', ['birka-university']],
    [
      'Department for Trade, Food and Rural Affairs, Malmö',
      ['department-for-trade-food-and-rural-affairs-malmo'],
    ],
    ['National Institute of Technology, Birka', ['national-institute-of-technology-birka']],
    ['Birka University, Iroon Polytechniou 9', ['birka-university']],
    ['Birka University. Faculty of Arts and Trade. Malmö, Sweden', ['birka-university']],
    ['Instituto de Arte Birka, C/ Mayor 13-15, Malmö', ['instituto-de-arte-birka']],
    ['Birka Hospital and Jane Doe Department of Medicine, Malmö', ['birka-hospital']],
    ['Birka Pumps ASA', ['birka-pumps']],
    ['Birka University, Mandi, HP, India', ['birka-university']],
    ['National Institute of Technology, Birka 769008', ['national-institute-of-technology-birka']],
    ['Independent scholar, Malmö', []],
    ['Independent scholar, a.b@uio.no', []],
    ['a.b@ifi.uio.no', ['university-of-oslo']],
    ['a.b@birka.example', []],
    ['Private practice', []],
    ['Jane Doe Fellow', []],
    ['Ph.D. student', []],
    ['Independent Roboticist, Malmö', []],
    ['Not specified in source.', []],
    ['Self', []],
    ['Canada CIFAR AI Chair', []],
    ['Birka University & Jane Doe Chair', ['birka-university']],
    ['Robotics Institute, Birka University', ['birka-university']],
    ['Birka Univ, Robot Inst, Malmö', ['birka-university']],
    ['School of Arts, Malmö Campus of Birka University', ['birka-university']],
    ['University Observatory, Birka University', ['birka-university']],
    ['Department of Things, Birka University 105 Doe Hall, Malmö', ['birka-university']],
    ['Institut de Cardiologie de Malmö, Malmö', ['institut-de-cardiologie-de-malmo']],
    [
      'Birka Research Center for Computing, Interaction and Artificial Intelligence',
      ['birka-research-center-for-computing-interaction-and-artificial-intelligence'],
    ],
    ['Anonymous Author(s)', []],
    ["Birka Museum, Bd de l'Observatoire, Malmö", ['birka-museum']],
    ['Institute of Things, Centre for Birka and Lund, 6th km Mill rd, Malmö', ['institute-of-things']],
    [
      'International University of Health and Welfare Birka Hospital',
      ['international-university-of-health-and-welfare-birka-hospital'],
    ],
    ['Birka University of HongKong', ['birka-university-of-hong-kong']],
    ['Universidad Nacional de Birka Sede Malmö, Malmö', ['universidad-nacional-de-birka']],
    ['Department of Things, Birka University City Campus, Malmö', ['birka-university']],
    ['Key Laboratory of Things, Ministry of Education, Birka University', ['birka-university']],
    ['Jane Doe Medical College, Birka University, Malmö', ['birka-university']],
    ["St Jane's College, University of Oxford, Mill Road, Oxford", ['university-of-oxford']],
    ['Jane Doe Medical College, Malmö', ['jane-doe-medical-college']],
    ['Faculty of Medicine Jane Doe Hospital, Malmö', ['jane-doe-hospital']],
    [
      'Department of Statistics and Jane Doe Institute, Birka University',
      ['jane-doe-institute', 'birka-university'],
    ],
    ["Birka Pumps, 12 Avenue de l'Université, Malmö", ['birka-pumps']],
    ['Birka University, Universities Road, Malmö', ['birka-university']],
    ['Birka Museum, Paseo del Bosque s/n, Malmö', ['birka-museum']],
    ['Department of Geology, Environment and Society, Birka University', ['birka-university']],
    ['Health Systems and Public Health, Birka University', ['birka-university']],
    ['Physik-Institut, Birka University', ['birka-university']],
    ['III. Physikalisches Institut A, Birka University', ['birka-university']],
    ['Jane Doe Transplantation Program, Birka Center, Malmö', ['birka-center']],
    ['Human Cell Laboratory, Birka Medical School, Malmö', ['birka-medical-school']],
    ['Department of Astronomy and Birka Observatory, Lund', ['birka-observatory']],
    ['Astronomy Department and Jane Doe Observatory, Malmö', ['jane-doe-observatory']],
    ['Birka Observatory and Department of Astronomy, Lund', ['birka-observatory']],
    ['BIRKA and Department of Physics, University of Oslo', ['birka', 'university-of-oslo']],
    ['Harbour Park, CA, USA', []],
    ['Institute of Mathematics CNRS, Malmö', ['cnrs']],
    ['Birka Laboratorio – Unidad de Cosas, Malmö', ['birka-laboratorio']],
    ['Birka Science and Technology Research Center, Lund', ['birka-science-and-technology-research-center']],
    [
      'Key Laboratory of Things and Tides of the Ministry of Education, Birka University',
      ['birka-university'],
    ],
    ['Birka Institute of Things & Jane Doe Chair', ['birka-institute-of-things']],
    ['Institute of Foundation Models, Birka University', ['birka-university']],
    ['Microsoft Tidal AI Lab, Malmö', ['microsoft']],
    ['Birka University, Malmö, Sweden; and.', ['birka-university']],
    ['Affiliated with an institute covered by an agreement with Birka', []],
    [
      'Cancer Care Unit, Cancer Research and Prevention Institute',
      ['cancer-research-and-prevention-institute'],
    ],
    ['Institutes of Advanced Birka Things, Malmö', ['institutes-of-advanced-birka-things-malmo']],
    ['Universidad Birka – Departamento de Cosas', ['universidad-birka']],
    ['Universidad Birka—Facultad de Cosas, Malmö', ['universidad-birka']],
    ['某某大学 计算机科学与技术学院，江苏 苏州 215006', ['某某大学']],
    ['某某大学 计算机学院/人工智能学院', ['某某大学']],
    ['비르카대학교 컴퓨터공학부', ['비르카대학교']],
    ['Birka Institute, Malmö, USA Jane Doe Institute, Malmö', ['birka-institute', 'jane-doe-institute']],
    ['Dire et faire (UMR 1234)', ['dire-et-faire']],
    [
      'Birka National Laboratory for Things and School of Life Sciences, Birka University',
      ['birka-national-laboratory-for-things', 'birka-university'],
    ],
    ['Free University Berlin, Germany', ['free-university-berlin']],
    ['University Hospital Zurich, Switzerland', ['university-hospital-zurich']],
    ['Department of Things, Medical University Vienna Austria', ['medical-university-vienna']],
    ['Key Laboratory for Things of the Ministry of Education, Birka University', ['birka-university']],
    ['Second University of Birka Medical School, Malmö', ['second-university-of-birka']],
    ['Universidad Católica del Uruguay, Montevideo', ['universidad-catolica-del-uruguay']],
    ['Zoologisches Institut der Universität Birka', ['universitat-birka']],
    ['Birka Cancer Center and Research Institute', ['birka-cancer-center-and-research-institute']],
    [
      'Institute of Things and Technology and University of Oslo',
      ['institute-of-things-and-technology', 'university-of-oslo'],
    ],
    ['Birka GmbH Millstr. 4 30167 Malmö', ['birka']],
    ['Birka University; New Malmö, CT, United States', ['birka-university']],
    ['Birka Hospital, Malmö B15 2TT, UK', ['birka-hospital']],
    ['Department of Basic Sciences Birka University Paris France', ['birka-university']],
    ['Institute of Things University of Oslo Oslo Norway', ['university-of-oslo']],
    ['4 Department of Botany Birka University', ['birka-university']],
    ['Things Laboratory Carnegie Mellon University, Pittsburgh', ['carnegie-mellon-university']],
    ['Electrical and Computer Engineering Carnegie Mellon University', ['carnegie-mellon-university']],
    ['National Institute of Birkology Paris France', ['national-institute-of-birkology']],
    ['Birka Hospital 12 North Mill Street Malmö, Sweden', ['birka-hospital']],
    ['Universitas Birka Bandung', ['universitas-birka-bandung']],
    ['[Birka University, Malmö]', ['birka-university']],
    ['School of Things,Birka University,Malmö 2052,Sweden)', ['birka-university']],
    ['aBirka Health Laboratories, Malmö', ['birka-health-laboratories']],
    ['Department of Things; Birka University; Malmö; Sweden', ['birka-university']],
    ['Birka Museum; Paris France', ['birka-museum']],
    ['Birka University, Medical Center, Malmö', ['birka-university']],
    ['Department of Applied Things and Computer Science Jane Doe Hospital, Malmö', ['jane-doe-hospital']],
    ['Economic Crop Research Institute, Birka University', ['birka-university']],
    ['Laboratory of Things of the Ministry of Trade, Birka University', ['birka-university']],
    ['Former Book Editor, Journal of Things', []],
    ['Independent Scholar & Consultant', []],
    ['Privé', []],
    ['Chercheuse indépendante, Malmö', []],
    ['Chef du Service de Choses - Hôpital Birka', ['hopital-birka']],
    ['Ministry of Things — External Consultant', ['ministry-of-things']],
    ["D\\'epartement de choses, \\'Ecole Polytechnique de Malm\\\"o", ['ecole-polytechnique-de-malmo']],
    ['Dept. of Things\\\\ Birka University\\\\ Malmö, Sweden', ['birka-university']],
    ['Institut de Choses de Malmö (ICM/CNRS UMR7272)', ['cnrs']],
    ['Birka Centre for Things/Royal Birka Academy', ['birka-center-for-things', 'royal-birka-academy']],
    ['CMU/Optics', ['carnegie-mellon-university']],
    ['Birka University, 206 Doe St. SE, Malmö', ['birka-university']],
    ["Office of Things, CNRS's National Service of Tides, Malmö", ['cnrs']],
    ['Université Birka Nord Laboratoire des Choses, Malmö', ['universite-birka-nord']],
    ['School for Tides and Upkeep and Institute for Global Things, Birka University', ['birka-university']],
    ['Government College of Things, Malmö', ['government-college-of-things']],
    ['Department of Things, Birka University 7 , Malmö, Sweden', ['birka-university']],
    ['Things and Tides ( 2 ), Birka University, Malmö', ['birka-university']],
    ['Birka Serum Institute, 1', ['birka-serum-institute']],
    ['Birka University 3 Department of Things, , Malmö, Sweden', ['birka-university']],
    ['Université Paris 7 , Paris, France', ['universite-paris-7']],
    [
      'Departamento de Coisas. Faculdade de Artes. Universidade de Birka. Malmö, PR, Brasil',
      ['universidade-de-birka'],
    ],
    ['Universidade de Birka – Faculdade de Coisas – Malmö (SP), Brazil.', ['universidade-de-birka']],
    ['Red de Cosas y Mareas de Birka. España', ['red-de-cosas-y-mareas-de-birka']],
    ['Doutoranda, Programa de Coisas/Universidade de Birka', ['universidade-de-birka']],
    ['Institut für Dinge der Technischen Universität Birka, Malmö', ['technische-universitat-birka']],
    ['Laboratorium für Dinge der Birka Werke AG, Malmö', ['birka-werke']],
    ['FSBEI of HE “Birka State University”', ['birka-state-university']],
    ['Medical University of Oslo', ['medical-university-of-oslo']],
    ['Things, Oslo Medical School', ['university-of-oslo']],
    ['Carnegie Jane Doe School of Business', ['carnegie-jane-doe-school-of-business']],
    ['Meta Council of Things (MCT) Regional Office', ['meta-council-of-things-mct-regional-office']],
    ['Doe Institute for Things, Carnegie Mellon University', ['carnegie-mellon-university']],
    [
      'Doe Heart Institute, Carnegie Mellon University',
      ['doe-heart-institute', 'carnegie-mellon-university'],
    ],
    ['Jane Doe College of Business, Birka University', ['birka-university']],
    ['Carnegie Institute for Things, Carnegie Mellon University', ['carnegie-mellon-university']],
    ['Department of Pharmacology and Therapeutics, Birka University', ['birka-university']],
    ['College of Business Administration, Birka University', ['birka-university']],
    ['Things, Division of Hospital Medicine, Birka Hospital', ['birka-hospital']],
    ['Department of Tourism and Hospitality Management, Birka University', ['birka-university']],
    [
      'Birka Institute of Technology, Support Center for Textile Industries',
      ['birka-institute-of-technology'],
    ],
    ['Key Laboratory of Things of Ministry of Education, Birka University', ['birka-university']],
    ['Birka University Key Laboratory of Things and Tides, Malmö', ['birka-university']],
    ['MELIS CNRS UMR 5284, Malmö', ['cnrs']],
    ['Institute of Things (ABIF-CNRS), Malmö', ['cnrs']],
    ['Institute of Things, 12 Doe Center Malmö', ['institute-of-things']],
    ['jane.doe, john.doe@leeds.ac.uk Birka University', ['birka-university']],
    ['P.O. Box 833836, Malmö, Sweden', []],
    ['Department of Physics', []],
    ['Department of Physics, Keble Road, Malmö', []],
    ['Faculty of Medicine, Malmö, Sweden', []],
    ['Applied Ecology', []],
    ['Department of Health, Malmö', ['department-of-health-malmo']],
    ['Universiti Birka Malaysia', ['universiti-birka-malaysia']],
    ['Ministério da Saúde, Malmö, DF, Brazil', ['ministerio-da-saude-brazil']],
    [
      'Birka National Research Center of Physics, Chemistry and Biology',
      ['birka-national-research-center-of-physics-chemistry-and-biology'],
    ],
    [
      'Universidade Federal de Birka do Sul. Malmö, Mato Grosso do Sul. Brazil.',
      ['universidade-federal-de-birka-do-sul'],
    ],
    ['Secretaria de Coisas da Birka. Hospital de Birka. Malmö, CE, Brasil', ['hospital-de-birka']],
    ['Faculdade de Coisas de Birka, Birka', ['faculdade-de-coisas-de-birka']],
    ['. Fundação Birka de Coisas, Malmö', ['fundacao-birka-de-coisas']],
    ['Universidad de Birka (ABC, Malmö, BA, Argentina)', ['universidad-de-birka']],
    [
      'Instituto de Coisas Integrais da Professora Jane Doe, Malmö',
      ['instituto-de-coisas-integrais-da-professora-jane-doe'],
    ],
    ['Things, Michigan Univ., Ann Arbor, MI;', ['university-of-michigan']],
    ['Birka Univ., Box 12, 7 Doe Circus, Malmö', ['birka-university']],
    ['7272 Doe Avenue, Dallas, TX', []],
    ['Universität Birka, BP 2121 93002, Malmö', ['universitat-birka']],
    ['1 School of Things, Birka University, Lund BS1 2LY, UK', ['birka-university']],
    [
      'Birka Institute, CMU and Microsoft Research 8092 Lund, Sweden',
      ['birka-institute', 'carnegie-mellon-university', 'microsoft'],
    ],
    ['Botanisches Institut der Universität, Doestraße 67, D-8000 Oslo', ['university-of-oslo']],
    [
      'Birka University, Lund, and Oregon Department of Agriculture, Salem',
      ['birka-university', 'oregon-department-of-agriculture'],
    ],
    ['Oregon State Department of Health, Salem', ['oregon-state-department-of-health']],
    ['University of Oslo Kjeller, Norway', ['university-of-oslo']],
    ['Things, Japan Carnegie Mellon University', ['carnegie-mellon-university']],
    ['Birka University, Lund Lund, Sweden', ['birka-university']],
    ['** University of Applied Sciences Malmö, Sweden', ['university-of-applied-science-malmo']],
    ['Johnson & Johnson Things Institute, Malmö', ['johnson-and-johnson-things-institute']],
    ['Université Birka 6 rue Doe, Malmö', ['universite-birka']],
    [
      'Birka Institute of Optics and Fine Mechanics Carnegie Mellon University',
      ['carnegie-mellon-university'],
    ],
    ['Department of Organization Management, Birka University', ['birka-university']],
    ['Professor de Ensino Superior, Birka Casa', ['birka-casa']],
    ['Institute of Tides, BA RBS, Lund, Sweden', ['institute-of-tides']],
    ['Universidad de Birka (ABC, Malmö, BA, Argentina).', ['universidad-de-birka']],
    ['School of Things, Ottawa, K1N 6N5, Canada', []],
    ['Istituto di Cose, Centro Jane Doe, Malmö', ['istituto-di-cose']],
    ['École des Choses de Birka [EDCB]', ['ecole-des-choses-de-birka']],
    ['Mathematical Institute of the Birka Academy of Sciences, Malmö', ['birka-academy-of-science']],
    ['Health Research Institute of the Birka Islands', ['health-research-institute-of-the-birka-islands']],
    ['Mathematisches Institut Universität Oslo', ['university-of-oslo']],
    ['Aus der Abteilung am Birka-Krankenhaus in Malmö', ['birka-krankenhaus-in-malmo']],
    ['The First Affiliated Hospital, College of Medicine, Birka University', ['birka-university']],
    ['Indian Institute of Management, Birka, India', ['indian-institute-of-management-birka']],
    ['#N#Birka#N# University#R##N#', ['birka-university']],
    ['Birka Institute of Things (Deemed to be University), Malmö', ['birka-institute-of-things']],
    ['BIRKA, University, Malmö', ['birka-university']],
    ['Universidad, Birkana, Malmö', ['universidad-birkana']],
    ['Lund Hospitals Birka & Malmö, NHS Trust, UK', ['lund-hospitals-birka-and-malmo-nhs-trust']],
    ['Zentralinstitut für Dinge D-12345 Malmö', ['zentralinstitut-fur-dinge']],
    ['BIRKA Oslo Norway', ['birka']],
    ['Birka University, Sweden. Lund Museum, Lund, Sweden.', ['birka-university', 'lund-museum']],
    ['Birka University, Sweden (Universitas Birkana)', ['birka-university']],
    ['Birka University, Sweden (Jane Doe Institute)', ['birka-university', 'jane-doe-institute']],
    ['1 Birka University, Ottawa, H3A 2B4, Canada 2 Meta', ['birka-university', 'meta']],
    ['Kaunas, University of Technology', ['university-of-technology-kaunas']],
    ['Birka University / Faculty of Things, Sweden', ['birka-university']],
    [
      'Birka College, Lund Technology and Science University',
      ['birka-college', 'lund-technology-and-science-university'],
    ],
    ['Birka University (Tel.: +61 2 98509539; Fax: +61 2 98509551)', ['birka-university']],
    ['Department of Things “Jane Doe,” Birka Hospital, Malmö', ['birka-hospital']],
    ['Birka University and Azienda Ospedaliera di Lund', ['birka-university', 'azienda-ospedaliera-di-lund']],
    ['Universitatea de Stat din Moldova', ['universitatea-de-stat-din-moldova']],
    ['Birka Business School - Finance and Economics', ['birka-business-school']],
    ['Department of Things, Birka Azad University Lund Sweden', ['birka-azad-university']],
    ['Institute of Things, B. Doestr. 25, Malmö', ['institute-of-things']],
    ['Birka Institute of Things, Lund Center for Tides and Winds, Malmö', ['birka-institute-of-things']],
    [
      'Institute of Tides and Hospital of Winds, Birka Academy',
      ['institute-of-tides', 'hospital-of-winds', 'birka-academy'],
    ],
    ['U.E.R. de Choses, Université Birka', ['universite-birka']],
    ['Jane Doe Sch. of Eng., Dartmouth Coll., Hanover', ['dartmouth-college']],
    ['Department of Things, The University, Oslo', ['university-of-oslo']],
    ['LIPN-Université Birka, Malmö', ['universite-birka']],
    ['CNRS-Université Birka, Malmö', ['cnrs', 'universite-birka']],
    ['BG-University Hospital Lund', ['bg-university-hospital-lund']],
    ['Uni. Jane Doe, Malmö', ['university-jane-doe']],
    ['Cluster of Excellence on Things / Birka University', ['birka-university']],
    ["Institut d'Optique, Birka University", ['birka-university']],
    ['TODO', []],
    [
      'Department of Things, Faculty of Tides, Lund and Birka University College',
      ['lund-and-birka-university-college'],
    ],
    ['School of Environmental and Rural Science University of Birka', ['university-of-birka']],
    ['Tide Systems, a Division of Birka Pumps, Inc., Malmö', ['birka-pumps']],
    ['Birka University (A Central University), Malmö', ['birka-university']],
    ['Birka University; , , US', ['birka-university']],
    ['Birka University; Tel-Aviv, Israel', ['birka-university']],
    ['Institute of Things, Tide Center of Birka Province', ['institute-of-things']],
    [
      "Dipartimento di Fisica dell'Università and CNRS Sezione di Birka, Birka",
      ['universita-di-birka', 'cnrs'],
    ],
    ['Università Alfa and Sezione CNRS di Birka II, Birka', ['universita-alfa', 'cnrs']],
    ['Centro Mixto Universidad de Birka - CNRS, Malmö', ['universidad-de-birka', 'cnrs']],
    ['BIT (Birka Institute of Things), Malmö', ['birka-institute-of-things']],
    ['CNRS and Faculty of Things of the University of Birka', ['cnrs', 'university-of-birka']],
    ['Институт вещей CNRS, Москва', ['cnrs']],
    ['某某医院心内科，北京', ['某某医院']],
    ['株式会社某某製作所', ['某某製作所']],
    ['Birka Üniversitesi Tıp Fakültesi, Ankara', ['birka-universitesi']],
    ['Đại học Birka, Khoa Vật lý', ['dai-hoc-birka']],
    ['Birka Universitet, Tingologisk Institut', ['birka-universitet']],
    ['Senior Research Fellow, Birka House', ['birka-house']],
    ['Secretary General, BIRKA', ['birka']],
    ['Ph.D. student, Lund', []],
    ['Independent researcher (formerly Birka University)', ['birka-university']],
    ['ex-Microsoft', ['microsoft']],
    ['Consultant to the Birka Bank', ['birka-bank']],
    ['Member of the Board, Meta', ['meta']],
    ['None (independent)', []],
    ['These authors contributed equally', []],
    ['Supported by a grant of the Birka Foundation', []],
    ['CNRS LAB and CMU', ['cnrs', 'carnegie-mellon-university']],
    ['Birka University + Meta', ['birka-university', 'meta']],
    ['The Universities of Oslo and Birka', ['university-of-oslo', 'university-of-birka']],
    ['CNRS/DAM/DIF', ['cnrs']],
    ['CMU Pittsburgh', ['carnegie-mellon-university']],
    ['KIT Institute of Tides, Malmö', ['karlsruhe-institute-of-technology']],
    ['Birka-Verein e.V.', ['birka-verein']],
    [
      'Birka Hospital and University of Oslo Jane Doe School of Medicine, Lund',
      ['birka-hospital', 'university-of-oslo'],
    ],
    ['Jurusan Teknik, Fakultas Teknik, Birka University', ['birka-university']],
    ['Key Laboratory of Things & Matter (Ministry of Education), Birka University', ['birka-university']],
    ['Saratov Institute of Things - UMR 1234', ['saratov-institute-of-things']],
    ['Birka State Univ. (Sweden)', ['birka-state-university']],
    ['Birka Univ. of Technol. Malmö, Sweden', ['birka-university-of-technology-malmo']],
  ])('are read from an address with more in it: %s', (stated, slugs) => {
    expect(from([stated]).organizations.map(({ slug }) => slug)).toEqual(slugs)
  })

  it.each([
    ['Universita¨t Birka, D-10405 Malmo¨', ['universitat-birka']],
    ['Hospital Cl´ınico Birka, Madrid', ['hospital-clinico-birka']],
    ['Universidad Aut o´noma Birka, Madrid', ['universidad-autonoma-birka']],
    ['Universite´ de Birka, Malmö', ['universite-de-birka']],
    ['Birka Uni- versity, Malmö', ['birka-university']],
    ['Birka House- campus, Malmö', ['birka-house-campus']],
    ['Université BirkaCNRS, Malmö', ['universite-birka', 'cnrs']],
    ["Department of Tides, Birka Polytechnical University Xi 'an, China", ['birka-polytechnical-university']],
    ['¤Current address: Birka House', ['birka-house']],
    ['c/o Birka House, Malmö', ['birka-house']],
    ['Birka University, Malmö; (J.D.); (M.R.)', ['birka-university']],
    ['Hô pital Birka, Malmö', ['hopital-birka']],
    ['Birka Teaching, Hospital, Malmö', ['birka-teaching-hospital']],
    ['Hospital, Birka University, Malmö', ['birka-university']],
  ])('are read through what a page or a scan has broken: %s', (stated, slugs) => {
    expect(from([stated]).organizations.map(({ slug }) => slug)).toEqual(slugs)
  })

  it.each([
    ['1st Orthopaedic Department of Birka Hospital, Athens', ['birka-hospital']],
    ['Infectious Diseases Services of Hospital Birka, Madrid', ['hospital-birka']],
    ['5. Physikalisches Institut and Center for Tides, Universität Birka', ['universitat-birka']],
    ['University Department of Surgery, Birka Hospital, Malmö', ['birka-hospital']],
    ['Department of Tides of Birka University Hospital in Malmö', ['birka-university-hospital-in-malmo']],
    ['Unité CNRS U123 and Université Birka (Paris IV), Paris', ['universite-birka', 'cnrs']],
    ['Department of Physics - BIRK, Malmö', ['birk']],
    ['Teachers College, Birka University, Malmö', ['birka-university']],
    ['Department of Justice and Health Services Research, Birka University', ['birka-university']],
    ['University Clinical Hospital, Birka University', ['birka-university']],
    ['Medical College of Birka University, Lund', ['birka-university']],
    ['Birka University Sch. of Medicine, Lund', ['birka-university']],
    ['Birka University, Dept Tides & Meta, Lund', ['birka-university']],
    ['Key Laboratory of Things, Birka University, Ministry of Education, Lund', ['birka-university']],
    ['Institute of Things, University and ETH Zurich, Switzerland', ['university-of-zurich', 'eth']],
    ['Heart Center of Birka University Hospital, Lund', ['birka-university-hospital']],
    ['Birka State University of the Ministry of Health of Russia, Lund', ['birka-state-university']],
    ['Retired Elementary Teacher, Lund', []],
    ['Nephrology Clinic, Birka Hospital, Lund', ['birka-hospital']],
    ['Division of Hospital Infection, Birka Authority, Lund', ['birka-authority']],
    ['BIRKA (CNRS-LUND), Institut Birka de Choses', ['cnrs', 'institut-birka-de-choses']],
    ['Birka Hosp, Tide Test Ctr, DK-2400 Lund NV, Denmark', ['birka-hospital']],
    ['Centro Birka, Istituto di Ricovero e Cura a Carattere Scientifico (IRCCS), Milan', ['centro-birka']],
  ])('are whose a department or a legal form is: %s', (stated, slugs) => {
    expect(from([stated]).organizations.map(({ slug }) => slug)).toEqual(slugs)
  })

  it.each([
    ['Birka University, Royal College Street, London', ['birka-university']],
    ['Department of Tides Birka State University 12345 Malmö CA USA', ['birka-state-university']],
    ['Department of Tides Birka State University SY12 3AB Malmö UK', ['birka-state-university']],
    ['Department of Tides Carnegie Mellon University Tidewater Sweden', ['carnegie-mellon-university']],
    [
      'Department of Astronomy National Research Institute of Tides, Malmö',
      ['national-research-institute-of-tides'],
    ],
    ['Lund, B1 2AB, Sweden', []],
    ['Private Bag X01, Tidewater, 3209, South Africa', []],
    ['Carnegie Mellon University Al Tide United Arab Emirates', ['carnegie-mellon-university']],
    ['Doe Lane, Birka, Tidewater, B1 2AB, Sweden', []],
    ['Faculty of Letters, Zagreb, Republic of Croatia', []],
    ['Faculty of Things, Birka Tide, 23000, Morocco', []],
    [
      'Birka University, Lund; Birka Tide Works, 12 Doe Street, 10405 Lund, Sweden',
      ['birka-university', 'birka-tide-works'],
    ],
    [
      'Birka University; Division of Things (DOT), Birka Police, Lund, Sweden',
      ['birka-university', 'birka-police'],
    ],
    [
      'Birka University; Birka Laboratory of Things, 10405 Malmö',
      ['birka-university', 'birka-laboratory-of-things'],
    ],
  ])('are told from where they are: %s', (stated, slugs) => {
    expect(from([stated]).organizations.map(({ slug }) => slug)).toEqual(slugs)
  })

  it.each([
    ['Birka Water and Environment Pty Ltd., Malmö', ['birka-water-and-environment']],
    ["Birka House, Women and Children's Hospital of Lund", ['women-and-children-s-hospital-of-lund']],
    ['Birka Deemed to be University, Malmö', ['birka-university']],
    ['Senior Engineer, Safety and Reliability, Birka Works', ['birka-works']],
    ['PG Scholar, Department of Things, Birka University', ['birka-university']],
    ['Birka Board of Fisheries, Malmö', ['birka-board-of-fisheries']],
    ['Aerospace Corp., Malmö', ['aerospace-corp']],
    ['Institute of Tide Science (ITS) Ltd., Malmö', ['institute-of-tide-science']],
    ["Birka Sheriff's Department, Tide Services Bureau, Malmö", ['birka-sheriff-s-department']],
    [
      'Birka University, Lund; Tide Trading, S.L.U., Doe Street 3, 10405 Lund, Sweden',
      ['birka-university', 'tide-trading'],
    ],
    ['Birka Pharma GmbH & Co KG, Malmö', ['birka-pharma']],
    ['TIDE WORKS INC,STAMFORD,CT 06906', ['tide-works']],
  ])('keep what belongs to their names: %s', (stated, slugs) => {
    expect(from([stated]).organizations.map(({ slug }) => slug)).toEqual(slugs)
  })

  it.each([
    ['Birka Hospital and Birka College, Malmö', ['birka-hospital', 'birka-college']],
    ['Birka Hospital, Malmö and Birka College, Malmö', ['birka-hospital', 'birka-college']],
    ['Birka University & CBiF', ['birka-university', 'cbif']],
    ['Birka University and Meta, Sweden', ['birka-university', 'meta']],
    ['Jane Doe Works & Carnegie Mellon Univ.', ['jane-doe-works', 'carnegie-mellon-university']],
    ['Carnegie Mellon University and Birka Works', ['carnegie-mellon-university', 'birka-works']],
    ['Carnegie Mellon University and Malmö', ['carnegie-mellon-university-and-malmo']],
    ['Birka and Lund University', ['birka-and-lund-university']],
    ['(a) Birka University (b) Meta', ['birka-university', 'meta']],
    ['[1] Birka University [2] Meta', ['birka-university', 'meta']],
    ['aBirka University; bMeta', ['birka-university', 'meta']],
    ['Microsoft Research NYC | Birka University', ['microsoft', 'birka-university']],
    ['Meta, BIRKA, Malmö', ['meta', 'birka']],
    ['Birka University, on leave from Meta', ['birka-university', 'meta']],
    ['Carnegie Mellon University - Meta', ['carnegie-mellon-university', 'meta']],
    ['Formerly at Meta; now at Birka University', ['meta', 'birka-university']],
    ['Work done during an internship at Meta', ['meta']],
    ['CNRS - Carnegie Mellon University, Institute of Things', ['cnrs', 'carnegie-mellon-university']],
    ['Birka University, Malmö, Sweden and Harbour Works', ['birka-university', 'harbour-works']],
    ['(a) Birka University; (b) Meta', ['birka-university', 'meta']],
    ['FacebookResearch Labs, Birka University', ['meta', 'birka-university']],
    ['Centro Alfa (CA) and Meta', ['centro-alfa', 'meta']],
    ['Carnegie Mellon University, Birkalabs', ['carnegie-mellon-university', 'birkalabs']],
    ['Carnegie Mellon University, Birka AI', ['carnegie-mellon-university', 'birka-ai']],
    ['CNRS, LORIA, UMR7503', ['cnrs', 'loria']],
    ['Birka University, Malmö 21120 and Meta', ['birka-university', 'meta']],
    [
      'Birka University and Birka Council for Arts and Trade',
      ['birka-university', 'birka-council-for-arts-and-trade'],
    ],
    ['Birka University, ABIF-CNRS, Malmö', ['birka-university', 'cnrs']],
    ['Institute of Things (ABIF, CNRS)', ['cnrs']],
    ['Birka University, CHU Malmö', ['birka-university', 'chu-malmo']],
    ['3 Birka University, Malmö 4 Meta, Lund', ['birka-university', 'meta']],
    ['a Birka University, Malmö, Sweden b Meta, Lund, Sweden', ['birka-university', 'meta']],
    ['*co-first authors 1 Birka University 2 Meta', ['birka-university', 'meta']],
    ['1 Department of Things, 2 Faculty of Tides, 3 Birka University', ['birka-university']],
    ['Birka University - Department of Arts and Trade and Meta', ['birka-university', 'meta']],
    [
      'Birka University and Carnegie Mellon University - Department of Things',
      ['birka-university', 'carnegie-mellon-university'],
    ],
    [
      'Doe Business House and Birka University - Faculty of Things',
      ['doe-business-house', 'birka-university'],
    ],
    ['Birka University and affiliation not provided to us', ['birka-university']],
    ['Carnegie Mellon University - Jane Doe House', ['carnegie-mellon-university']],
    ['Birka University - FST', ['birka-university']],
    [
      'Birka Academy of National Economy and Public Administration of Birka',
      ['birka-academy-of-national-economy-and-public-administration-of-birka'],
    ],
    ['Birka Business School and Malmö Law School', ['birka-business-school', 'malmo-law-school']],
    ['Birka Things and Tides Laboratory (BTL)/ Birka Council for Trade, Malmö', ['birka-council-for-trade']],
    ['Doe Lab, CNRS-Carnegie Mellon University Center for Things', ['cnrs', 'carnegie-mellon-university']],
    ['Birka Pumps Corp. Harbour Works Corporation', ['birka-pumps', 'harbour-works']],
    [
      'Department of Things, Carnegie Mellon University Microsoft Research',
      ['carnegie-mellon-university', 'microsoft'],
    ],
    ['Birka National Vaccine and Serum Institute', ['birka-national-vaccine-and-serum-institute']],
    ['Jane Doe Department of Physics, CMU and Microsoft', ['carnegie-mellon-university', 'microsoft']],
    ['BIRKA (Meta) & Microsoft', ['meta', 'microsoft']],
    ['Meta Reality & Microsoft Research', ['meta', 'microsoft']],
    ['CMU Jane Institute of Arts and Birka University', ['carnegie-mellon-university', 'birka-university']],
    ['KIT, LORIA', ['karlsruhe-institute-of-technology']],
    ['1Meta · 2Birka University · 3Microsoft', ['meta', 'birka-university', 'microsoft']],
    ['CMU MTL, Meta', ['carnegie-mellon-university', 'meta']],
    ['CNRS --- Birka Works', ['cnrs']],
    ['Meta · Birka University', ['meta', 'birka-university']],
    ['Birka University of Technology and Meta', ['birka-university-of-technology', 'meta']],
    ['Birka University, Harbour Solutions', ['birka-university', 'harbour-solutions']],
    ['CMU, Dartmouth, Meta', ['carnegie-mellon-university', 'dartmouth-college', 'meta']],
    ['Meta, Dartmouth', ['meta']],
    ['Vision Group @ University of Oslo & Birka Hospital', ['university-of-oslo', 'birka-hospital']],
    ['VisionLab@CMU, Meta', ['carnegie-mellon-university', 'meta']],
    ['the ATLAS Collaboration, CNRS', ['atlas-collaboration', 'cnrs']],
    ['Instituto Birka de Virus y PESTE, Malmö', ['instituto-birka-de-virus-y-peste']],
    [
      'Birka Hospital, Corporate Member of Carnegie Mellon University',
      ['birka-hospital', 'carnegie-mellon-university'],
    ],
    [
      'Birka Dynamics Laboratory/National Council of Arts and Trade, Malmö',
      ['birka-dynamics-laboratory', 'national-council-of-arts-and-trade'],
    ],
    ['Universidad Birka – Consejo de Cosas', ['universidad-birka', 'consejo-de-cosas']],
    [
      "Department of Law, Birka and Women's Hospital and Birka College",
      ['birka-and-womens-hospital', 'birka-college'],
    ],
    ['Birka Observatory and Comisión Birka de Energía', ['birka-observatory', 'comision-birka-de-energia']],
  ])('are several, or one, where it is said in words or marks: %s', (stated, slugs) => {
    expect(from([stated]).organizations.map(({ slug }) => slug)).toEqual(slugs)
  })

  it.each([
    ['Universitetet i Oslo', 'university-of-oslo'],
    ['Oslo University', 'university-of-oslo'],
    ['Uni of Oslo', 'university-of-oslo'],
    ['Universität Oslo', 'university-of-oslo'],
    ['C.M.U.', 'carnegie-mellon-university'],
    ['CMU Carnegie Mellon University', 'carnegie-mellon-university'],
    ['Carnegie Mellon University CMU', 'carnegie-mellon-university'],
    ['Carnegie Mellon University-CMU', 'carnegie-mellon-university'],
    ['BIRKA CMU', 'carnegie-mellon-university'],
    ['CMU VisionLab', 'carnegie-mellon-university'],
    ['Microsoft STCA', 'microsoft'],
    ['Microsoft Africa Research Institute', 'microsoft'],
    ['Carnegie Mellon Univ, Sch Comp Sci, Pittsburgh, PA 15213 USA', 'carnegie-mellon-university'],
    ['Univ Oslo, Inst Phys, N-0316 Oslo, Norway', 'university-of-oslo'],
    ['University Oslo Norway', 'university-of-oslo'],
    ['Microsoft Corporate Research', 'microsoft'],
    ['Microsoft Deutschland GmbH', 'microsoft'],
    ['Microsoft Innovation Center Network', 'microsoft'],
    ['Meta Reality Advanced Technology Center', 'meta'],
    ['CMU Robot Vision Group', 'carnegie-mellon-university'],
    ['Carnegie Mellon University Research Labs', 'carnegie-mellon-university'],
    ['오슬로대학교 전산학부', 'university-of-oslo'],
    ['Birka State University, Department of Physics, SE-75105 Uppsala', 'birka-state-university-uppsala'],
    ['Inst Polar Phys, Thule', 'institute-for-polar-physics'],
    ['Womens Hosp Thule', 'institute-for-polar-physics'],
    ['Meta Reality Birka', 'meta'],
    ['Univ Oslo, Rega Inst Med Res, Oslo', 'university-of-oslo'],
    ['Ministry of Education Key Laboratory of Things, Universität Oslo', 'university-of-oslo'],
    ['Microsoft Research India - Birka', 'microsoft'],
    ['Physikalisches Institut, Universität Oslo', 'university-of-oslo'],
    ['Doe-Institut für Dinge, Universität Oslo', 'university-of-oslo'],
    ['Hewlett-Packard Company, Birka', 'hewlett-packard'],
    ['Zentrum für Dinge (KIT)', 'karlsruhe-institute-of-technology'],
    ['Karlsruher Institut für Technologie (KIT)', 'karlsruhe-institute-of-technology'],
    ['Institute of Things of Birka State University, Uppsala', 'birka-state-university-uppsala'],
    ['University of Oslo Birka Cancer Institute', 'university-of-oslo'],
    ['University of Oslo Centre for Clinical Things', 'university-of-oslo'],
    ['Carnegie Mellon University Medical School', 'carnegie-mellon-university'],
    ['Carnegie Mellon (CMU) University', 'carnegie-mellon-university'],
  ])('are known in other words: %s', (stated, slug) => {
    expect(from([stated]).organizations.map((organization) => organization.slug)).toEqual([slug])
  })

  it.each([
    ['Meta Learning Lab', 'meta-learning-lab'],
    ['CMU Birka University', 'cmu-birka-university'],
    ['Carnegie Mellon Foundation', 'carnegie-mellon-foundation'],
    ['Kyoto Institute of Technology (KIT)', 'kyoto-institute-of-technology'],
    ['Kirche in Tirol (KiT)', 'kirche-in-tirol'],
    ['Kirunas Tekniska (KiT)', 'kirunas-tekniska'],
    ['University of Oslo III', 'university-of-oslo-iii'],
    ['Oslo University of America', 'oslo-university-of-america'],
    ['Institute of Polished Physics', 'institute-of-polished-physics'],
    ['Meta Reality Birka College', 'meta-reality-birka-college'],
    ['Universitätsspital Oslo', 'universitatsspital-oslo'],
    ['오슬로대학교 병원', '오슬로대학교-병원'],
    ['fair', 'fair'],
  ])('are not those that a longer name of another begins with: %s', (stated, slug) => {
    expect(from([stated]).organizations.map((organization) => organization.slug)).toEqual([slug])
  })

  it.each([
    ['Birka Univ. of Applied Sciences', 'Birka University of Applied Sciences'],
    ["Nat'l Inst. of Birka Studies", 'National Institute of Birka Studies'],
    ['Birka Univ. Health Center', 'Birka University Health Center'],
    ['The Birka Corporation', 'The Birka Corporation'],
    ['Birka Institute of Things – BIT', 'Birka Institute of Things'],
    ['Birka Institute of Things - SP', 'Birka Institute of Things'],
    ['Birka Institute of Things (BIT Malmö)', 'Birka Institute of Things'],
    ['Birka Institute of Things (Birka IT)', 'Birka Institute of Things'],
    ['Birka Institute of Things (biot)', 'Birka Institute of Things'],
    ['Birka Institute of Things (north)', 'Birka Institute of Things (north)'],
    ['Institute of Things of Denmark, Malmö', 'Institute of Things of Denmark'],
    ['Birka Center (BC) for Things', 'Birka Center for Things'],
    ['Birka LLC (United States)', 'Birka'],
    ['National Council of Things, Malmö, Sweden', 'National Council of Things, Sweden'],
    ['National Council of Things, Oslo, Norway', 'National Council of Things'],
    ['National Office of Things, Malmö, France', 'National Office of Things'],
    ['National Council of Things, Turin', 'National Council of Things, Turin'],
    ['National Council of Things, Oslo', 'National Council of Things'],
    ['@birkalabs', 'birkalabs'],
  ])('have their abbreviated words whole in their names: %s', (stated, name) => {
    expect(from([stated]).organizations).toMatchObject([{ name }])
  })

  it('are the owners of repositories whose accounts are known', () => {
    const { organizations, artifacts } = from([], ['https://github.com/FacebookResearch/convit'])
    expect(organizations).toEqual([{ slug: 'meta', name: 'Meta', evidence: ['REPOSITORY'] }])
    expect(artifacts[0]?.organization).toBe('meta')
  })

  it('are the owners of models at ModelScope, where organisations have the accounts that they have elsewhere', () => {
    expect(from([], ['https://modelscope.cn/models/facebookresearch/x']).organizations).toMatchObject([
      { slug: 'meta', evidence: ['REPOSITORY'] },
    ])
  })

  it('are the owners of repositories that the text says are its own', () => {
    const paper = madePaper('A title', 'We release our code at https://github.com/facebookresearch/convit.')
    expect(knowledge.describe(paper).organizations).toMatchObject([
      { slug: 'meta', evidence: ['REPOSITORY'] },
    ])
  })

  it('are not the owners of tools that a paper builds upon, which stay its artifacts', () => {
    const paper = madePaper('A title', 'Our code builds upon https://github.com/facebookresearch/convit.')
    const { organizations, artifacts } = knowledge.describe(paper)
    expect(organizations).toEqual([])
    expect(artifacts).toMatchObject([{ owner: 'facebookresearch', organization: 'meta' }])
  })

  it.each([
    ['a forge of their own', 'Our code is at https://gitlab.uio.no/x/y.', 'university-of-oslo'],
    ['a page of their own', 'Project page: ai.meta.com/research/thing.', 'meta'],
    ['a host of a host', 'Our data are at https://nlp.cs.cmu.edu:8080/thing', 'carnegie-mellon-university'],
    ['the longest domain', 'Our code is at https://git.simula.uio.no/x/y', 'simula'],
    ['a page of an account', 'Project page: facebookresearch.github.io/thing', 'meta'],
  ])('are the owners of the domain that an own address has: %s', (_, text, slug) => {
    const { organizations, artifacts } = knowledge.describe(madePaper('A title', text))
    expect(organizations).toMatchObject([{ slug, evidence: ['REPOSITORY'] }])
    expect(artifacts).toMatchObject([{ organization: slug }])
  })

  it.each([
    'Our code is at https://gitlab.birka.example/x/y.',
    'Our data are at https://dataverse.uio.no/thing.',
    'Our paper is at https://www.cmu.edu/paper.pdf.',
    'Our code is at https://notcmu.edu/thing.',
    'We compare with the code from https://gitlab.uio.no/x/y.',
  ])('are not made of an address that is nobody knows whose, or of others: %s', (text) => {
    expect(knowledge.describe(madePaper('A title', text)).organizations).toEqual([])
  })

  it.each([
    'Our method is compatible with https://github.com/facebookresearch/convit.',
    'Our network is inspired by https://github.com/facebookresearch/convit.',
  ])('are not the owners of what a paper leans on: %s', (text) => {
    expect(knowledge.describe(madePaper('A title', text)).organizations).toEqual([])
  })

  it('are the owners of what is said to be open source', () => {
    const paper = madePaper(
      'A title',
      'The toolkit is open source: https://github.com/facebookresearch/convit',
    )
    expect(knowledge.describe(paper).organizations).toMatchObject([{ slug: 'meta' }])
  })

  it.each([
    ['kit-mrt', 'karlsruhe-institute-of-technology'],
    ['CMU-Vision-Group', 'carnegie-mellon-university'],
    ['robotlab-cmu', 'carnegie-mellon-university'],
    ['CMUNLP', 'carnegie-mellon-university'],
    ['Microsoft-Birka', 'microsoft'],
  ])('are those that a group calls its account after: %s', (account, slug) => {
    const { organizations } = from([], [`https://github.com/${account}/thing`])
    expect(organizations).toMatchObject([{ slug, evidence: ['REPOSITORY'] }])
  })

  it.each(['cmu-wang', 'jane-cmu', 'kit', 'meta-team', 'cmu'])(
    'are not told by an account that may be a person or a project: %s',
    (account) => {
      expect(from([], [`https://github.com/${account}/thing`]).organizations).toEqual([])
    },
  )

  it('are not made of personal accounts, which stay owners', () => {
    const { organizations, artifacts } = from([], ['https://github.com/jane-doe/thing'])
    expect(organizations).toEqual([])
    expect(artifacts).toMatchObject([{ owner: 'jane-doe', organization: null }])
  })

  it('come once with all evidence', () => {
    expect(
      from(['Microsoft', 'Microsoft Research'], ['https://huggingface.co/microsoft/phi']).organizations,
    ).toEqual([{ slug: 'microsoft', name: 'Microsoft', evidence: ['STATED', 'REPOSITORY'] }])
  })

  it('are none for empty texts', () => {
    expect(from(['', ' — ']).organizations).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { organizationKey } from '../../../src/knowledge/organizations/index/organization-key.ts'
import { organizationSkeleton } from '../../../src/knowledge/organizations/index/organization-skeleton.ts'
import { fromPaper } from './from-paper.ts'

describe('organisations that a paper states', () => {
  it.each([
    ['its name', 'Meta', 'meta'],
    ['another name in other capitals', 'facebook ai research', 'meta'],
    ['an account', 'meta-llama', 'meta'],
    ['an account with a name beside it', 'cmu-lti CMU-LTI', 'carnegie-mellon-university'],
  ])('are known by %s', (_, stated, slug) => {
    expect(fromPaper([stated]).organizations).toMatchObject([{ slug, evidence: ['STATED'] }])
  })

  it('are known without the sign of a possessive', () => {
    const written = ["King's College London", 'Kings College London']
    const [one, other] = written.map((name) => organizationSkeleton(organizationKey(name)))
    expect(one).toBe(other)
  })

  it.each([
    ['Birka Museum', 'birka-museum', 'Birka Museum'],
    ['birka-lab Birka Lab', 'birka-lab', 'Birka Lab'],
  ])('are their own where nobody knows them: %s', (stated, slug, name) => {
    expect(fromPaper([stated]).organizations).toEqual([{ slug, name, evidence: ['STATED'] }])
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
    expect(fromPaper([stated]).organizations).toEqual([
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
    expect(fromPaper([stated]).organizations.map((organization) => organization.slug)).toEqual([slug])
  })

  it('are not those that a longer name begins with', () => {
    expect(fromPaper(['Microsoft Birka Partners']).organizations).toMatchObject([
      { slug: 'microsoft-birka-partners' },
    ])
  })

  it.each(['Microsoft Corp.', 'Microsoft, Inc.', 'Microsoft Co., Ltd.', 'Microsoft Research & Microsoft'])(
    'are known with the legal form of a company: %s',
    (stated) => {
      expect(fromPaper([stated]).organizations.map(({ slug }) => slug)).toEqual(['microsoft'])
    },
  )

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
    expect(fromPaper([stated]).organizations.map((organization) => organization.slug)).toEqual([slug])
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
    expect(fromPaper([stated]).organizations.map((organization) => organization.slug)).toEqual([slug])
  })
})

import { describe, expect, it } from 'vitest'
import { fromPaper } from './from-paper.ts'

describe('organisations that a paper states', () => {
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
    expect(fromPaper([stated]).organizations.map(({ slug }) => slug)).toEqual(slugs)
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
    ['1102-8 The Esplanade, Malmö, Canada', []],
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
    expect(fromPaper([stated]).organizations.map(({ slug }) => slug)).toEqual(slugs)
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
    expect(fromPaper([stated]).organizations.map(({ slug }) => slug)).toEqual(slugs)
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
    expect(fromPaper([stated]).organizations).toMatchObject([{ name }])
  })
})

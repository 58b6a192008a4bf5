import { describe, expect, it } from 'vitest'
import { fromPaper } from './from-paper.ts'

describe('organisations that a paper states', () => {
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
    expect(fromPaper([stated]).organizations.map(({ slug }) => slug)).toEqual(slugs)
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
    ['Heart Center of Birka University Hospital, Lund', ['birka-university-hospital']],
    ['Birka State University of the Ministry of Health of Russia, Lund', ['birka-state-university']],
    ['Retired Elementary Teacher, Lund', []],
    ['Nephrology Clinic, Birka Hospital, Lund', ['birka-hospital']],
    ['Division of Hospital Infection, Birka Authority, Lund', ['birka-authority']],
    ['BIRKA (CNRS-LUND), Institut Birka de Choses', ['cnrs', 'institut-birka-de-choses']],
    ['Birka Hosp, Tide Test Ctr, DK-2400 Lund NV, Denmark', ['birka-hospital']],
    ['Centro Birka, Istituto di Ricovero e Cura a Carattere Scientifico (IRCCS), Milan', ['centro-birka']],
  ])('are whose a department or a legal form is: %s', (stated, slugs) => {
    expect(fromPaper([stated]).organizations.map(({ slug }) => slug)).toEqual(slugs)
  })
})

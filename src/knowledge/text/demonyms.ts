/** Adjectives of nations, peoples and faiths that are written with a capital and do not show it by their ending, as "Egyptian" and "Korean" do. */
export const demonyms: ReadonlySet<string> = new Set(
  `Afghan African American Amish Arab Arabic Bengali British Buddhist Burmese Catholic Chinese Cuban Czech Danish Dutch English Finnish Flemish French German Greek
  Hindi Hindu Icelandic Iraqi Irish Islamic Israeli Japanese Jewish Kurdish Lebanese Mexican Moroccan Muslim Nepalese Nepali Omani Pakistani Polish Portuguese Protestant
  Quaker Roman Saudi Scottish Sikh Spanish Sudanese Swedish Swiss Taiwanese Thai Tibetan Turkish Urdu Vietnamese Welsh Yemeni Zionist`.split(
    /\s+/u,
  ),
)

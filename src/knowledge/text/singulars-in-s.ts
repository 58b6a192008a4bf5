/** Names and words that end like plurals and are none: "Stokes", "Wales", "CMOS", "biceps". In lower case. */
export const singularsInS: ReadonlySet<string> = new Set(
  `achilles adams albicans alps andes angeles antilles archimedes ardennes aries aristophanes arkansas asbestos athens azores bahamas barbados barnabas bayes biceps borges
  brussels burgers canvas caracas cervantes charles christmas clothes cmos collins cosmos dallas davies dbms demosthenes descartes dickens diogenes douglas elegans elias eros ethos
  euripides evans fluorescens forceps galapagos ganges gibbs hawkes hebrides hercules hermes himalayas hippocrates hobbes hodges honduras hopkins hughes huygens illinois james
  jenkins johannes jones judas keras keynes kramers kubernetes kudos laos leonidas lucas macos madras maldives mars mathias matthias mems mers midas moses
  mutans myers naples netherlands nicholas nicolas nurbs orleans overseas parsons pathos peierls pericles perkins philippines pisces postgres pyrenees pythagoras
  quadriceps rawls reynolds rhinoceros rhodes roberts rogers sachs sanders sapiens sars saunders seychelles simmons simulans socrates sophocles stevens stokes thales thames
  thermos thomas thucydides tobias triceps ulysses vegas vosges waals wales watkins wilks williams yates`.split(
    /\s+/u,
  ),
)

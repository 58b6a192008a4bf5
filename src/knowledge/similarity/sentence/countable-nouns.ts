/** Last words of names that can be counted: a sentence on the idea has them in the plural ("language models"), without an article. */
export const countableNouns: ReadonlySet<string> = new Set(
  `actuator adapter agent algorithm amplifier antenna application approach array article assistant atom attack audience author autoencoder automaton
  band battery beam benchmark block boundary bridge bubble camera capability cell chain channel chatbot circuit city classifier cluster codec coil collimator
  colony company computer constraint controller converter corpus country criterion crystal curriculum curve database dataset decoder defect
  detector device diagram document drone drug eigenvalue eigenvector electrode electron embedding encoder engine ensemble enzyme epoch equation estimator event exam experiment
  explanation feature fiber film filter forest frame framework function galaxy game gene generator gradient grammar graph habitat heuristic hormone
  hospital household hypergraph hypothesis image index inequality inhibitor instruction instrument interface interval interview journal kernel label laser lattice law
  layer lesion library line machine malformation manifold market matrix mechanism membrane method metric microscope mirror model modulator molecule
  motor mutation nanoparticle nanostructure network neuron node ontology operator organism oscillator parameter parser particle patent pathway
  patient penalty peptide perceptron phenotype phone photon pipeline plane planner plant plot policy polymer polynomial predictor prior problem
  process processor professional program project prompt protein protocol qubit query question questionnaire radar ranker reactor receiver recommender rectangle
  rectifier region regulator representation resonator review robot router rule satellite scale scanner schedule scheduler school score sensor sequence
  server shell signal simulation simulator site soliton solution solver spline star state structure student subsequence subset surface survey switch symptom system
  tag task teacher technique telescope template tensor theorem threshold tissue token tokenizer tool toolkit topology trait trajectory transducer transformation
  transformer transistor transition translator tree trial tube tumor turbine unit user vaccine variable vector vehicle vendor vertex video village
  virus vortex voter wave waveguide wavelet website weight window word workflow workspace workstation zone`.split(
    /\s+/u,
  ),
)

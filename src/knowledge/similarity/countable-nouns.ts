/** Last words of names that can be counted: a sentence on the idea has them in the plural ("language models"), without an article. */
export const countableNouns: ReadonlySet<string> = new Set(
  `actuator adapter agent algorithm amplifier antenna application approach array assistant atom attack audience autoencoder automaton band battery
  beam benchmark block bridge bubble camera cell chain channel chatbot circuit classifier cluster codec colony coil collimator computer constraint
  controller converter corpus crystal curriculum curve database dataset decoder defect detector device diagram document drone electrode electron
  embedding encoder engine ensemble equation estimator event exam experiment explanation feature fiber film filter forest frame framework function
  game gene generator gradient graph heuristic hospital hypergraph hypothesis image index inequality instruction interface interval kernel label
  laser lattice law layer library line machine manifold market matrix mechanism membrane method metric microscope mirror model modulator molecule
  motor nanoparticle network neuron node ontology operator oscillator parameter parser particle patient penalty perceptron phone photon pipeline
  plane planner plot policy polymer polynomial predictor prior problem process processor professional program prompt protein protocol qubit query
  questionnaire radar ranker reactor receiver recommender rectifier regulator representation resonator robot router rule satellite scale scanner
  schedule scheduler school sensor sequence server signal simulation simulator soliton solver spline state structure student surface survey switch
  system tag task teacher technique telescope template tensor theorem tissue token tokenizer tool topology trajectory transducer transformation
  transformer transistor translator tree trial tube tumor turbine unit user vaccine variable vector vehicle vendor vertex video virus vortex voter
  waveguide wavelet website weight word workflow zone`.split(/\s+/u),
)

/** What ends the names of models after these words only. Head -> the words that go directly before it; `_` joins the words of one. */
export const modelHeads: Readonly<Record<string, string>> = {
  architecture: 'encoder_decoder neural_network transformer convolutional recurrent',
  encoder: 'vision text image speech audio video sentence visual transformer',
  estimator: 'neural autoregressive',
  field: 'markov_random conditional_random',
  graph: 'factor',
  machine: 'boltzmann',
  net: 'petri',
  network: `neural bayesian adversarial convolutional recurrent belief deep feedforward residual siamese capsule proposal policy value teacher student
    hopfield kohonen diffusion lstm memory markov_logic graph hypergraph attention pyramid pointer memory_augmented`,
  potential: 'interatomic',
}

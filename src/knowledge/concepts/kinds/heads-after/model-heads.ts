/** What ends the names of models after these words only. Head -> the words that go directly before it; `_` joins the words of one. */
export const modelHeads: Readonly<Record<string, string>> = {
  agent: `llm llm_based ai language web coding conversational embodied gui llm_driven multimodal vision_language learning rl_based dialogue dialog`,
  architecture: 'encoder_decoder neural_network transformer convolutional recurrent',
  encoder: 'vision text image speech audio video sentence visual transformer',
  estimator: 'neural autoregressive',
  field: 'markov_random conditional_random',
  graph: 'factor',
  machine: 'boltzmann',
  net: 'petri',
  network: `neural bayesian adversarial convolutional recurrent belief deep feedforward residual siamese capsule
    proposal policy value teacher student hopfield kohonen diffusion lstm memory markov_logic graph hypergraph attention pyramid pointer
    memory_augmented detection segmentation recognition prediction classification generation fusion enhancement restoration reconstruction reasoning
    refinement regularization unet u_net cnn resnet estimation matching deep_learning actor critic q`,
  potential: 'interatomic',
}

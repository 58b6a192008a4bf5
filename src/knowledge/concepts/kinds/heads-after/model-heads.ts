/** What ends the names of models after these words only. Head -> the words that go directly before it; `_` joins the words of one. */
export const modelHeads: Readonly<Record<string, string>> = {
  agent: `llm llm_based ai language web coding conversational embodied gui llm_driven multimodal vision_language learning rl_based dialogue dialog artificial_intelligence`,
  architecture:
    'encoder_decoder neural_network transformer convolutional recurrent deep_learning generative dual_encoder mixture_of_experts moe',
  backbone: 'transformer vision language image vit resnet cnn diffusion',
  chain: 'markov',
  detector: 'object toxicity face deepfake pedestrian keypoint hallucination text',
  encoder: 'vision text image speech audio video sentence visual transformer',
  estimator: 'neural autoregressive',
  field: 'markov_random conditional_random',
  generator: 'image video motion',
  graph: 'factor',
  machine: 'boltzmann boosting state turing',
  net: 'petri',
  network: `neural bayesian adversarial convolutional recurrent belief deep feedforward residual siamese capsule
    proposal policy value teacher student hopfield kohonen diffusion lstm memory markov_logic graph hypergraph attention pyramid pointer
    memory_augmented detection segmentation recognition prediction classification generation fusion enhancement restoration reconstruction reasoning
    refinement regularization unet u_net cnn resnet estimation matching deep_learning actor critic q`,
  operator: 'neural',
  policy: 'robot visuomotor diffusion manipulation',
  potential: 'interatomic',
}

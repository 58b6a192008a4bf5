/** What ends the names of models after these words only. Head -> the words that go directly before it; '_' joins the words of one. */
export const modelHeads: Readonly<Record<string, string>> = {
  agent: `llm llm_based ai language web coding conversational embodied gui llm_driven multimodal vision_language learning rl_based dialog
    artificial_intelligence rl drl autonomous artificial research trading imitation computer_use powered empowered augmented multi_modal robot robotic
    making open_world style react`,
  architecture:
    'encoder_decoder neural_network transformer convolutional recurrent deep_learning generative dual_encoder mixture_of_expert moe pyramid',
  backbone: `transformer vision language image vit resnet cnn diffusion convolutional mamba graph multimodal autoregressive`,
  chain: 'markov',
  decoder:
    'attention_based bidirectional autoregressive auto_regressive transformer lstm neural language mesh convolutional segmentation_based image text speech',
  detector: `object toxicity face deepfake pedestrian keypoint hallucination text symmetry anomaly outlier lane malware spam landmark stage`,
  encoder: 'vision text image speech audio video sentence visual transformer',
  estimator: 'neural autoregressive pose',
  field: 'markov_random conditional_random',
  generator: 'image video motion t2i text_to_image answer caption code qa question response text',
  graph: 'factor',
  machine: 'boltzmann boosting state turing',
  net: 'petri',
  network: `neural bayesian adversarial convolutional recurrent belief deep feedforward residual siamese capsule proposal policy value teacher student
    hopfield kohonen diffusion lstm memory markov_logic graph hypergraph attention pyramid pointer memory_augmented detection segmentation recognition
    prediction classification generation fusion enhancement restoration reconstruction reasoning refinement regularization unet u_net cnn resnet
    estimation matching deep_learning actor critic q convolution relu fully_connected generative_flow rectifier hourglass prototype bert denoising asr
    message_passing encoder_decoder coordinate feedforward_linear diagonal_linear deep_linear super_resolution try_on aggregation generator discriminator`,
  operator: 'neural',
  policy: `robot visuomotor diffusion manipulation rl reinforcement_learning locomotion visuo_motor goal_conditioned language_conditioned neural
    behavior_cloning behavior softmax low_level vla driving robotic learned agentic`,
  potential: 'interatomic',
}

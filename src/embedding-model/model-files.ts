/** Where the two files of a model are on this machine. */
export type ModelFiles = { onnx: string; tokenizer: string }

/** A model folder holds `model.onnx` (input_ids, attention_mask → scores) and `tokenizer.json`. */
export type OnnxStart = { readonly folder: string; readonly maxTokens: number }
export type OnnxRequest = { readonly id: number; readonly texts: readonly string[] }
/** One row of scores a text, or that it failed: what went wrong inside may quote the text, so nothing else is told. */
export type OnnxReply = { readonly id: number; readonly rows: readonly Float32Array[] } | { readonly id: number; readonly failed: true }

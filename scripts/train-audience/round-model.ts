import type { AdditiveModel } from '@relais/core/audience/additive-model'

const decimals = 1e4
const rounded = (value: number) => Math.round(value * decimals) / decimals

/** Four decimals are more than the rows can teach. */
export function roundModel(model: AdditiveModel): AdditiveModel {
  return {
    ...model,
    bias: rounded(model.bias),
    slope: rounded(model.slope),
    offset: rounded(model.offset),
    terms: model.terms.map(({ feature, edges, scores, unknown }) => ({
      feature,
      edges: edges.map(rounded),
      scores: scores.map(rounded),
      unknown: rounded(unknown),
    })),
  }
}

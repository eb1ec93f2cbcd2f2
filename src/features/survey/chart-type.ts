/** From a text's middle to its baseline. As an offset and not a style, so that a picture of the chart knows where it stands. */
export const centred = '0.35em'

import ts from 'typescript'

const rule = (message, create) => ({ meta: { type: 'problem', messages: { found: message }, schema: [] }, create })

const isString = (type) => (type.isUnion() ? type.types.some(isString) : (type.flags & ts.TypeFlags.StringLike) !== 0)

/** Rules of this application that have to know the types of things. */
export const ownRules = {
  rules: {
    'no-cut-text': rule(
      'This can cut a letter in two, and half an emoji stops the whole process. Cut by code point.',
      (context) => {
        const { getTypeAtLocation } = context.sourceCode.parserServices
        return {
          'CallExpression > MemberExpression.callee[property.name=/^(slice|substring|substr)$/]'(node) {
            if (isString(getTypeAtLocation(node.object))) context.report({ node, messageId: 'found' })
          },
        }
      },
    ),
    'no-place-of-a-request': rule(
      'The place a request arrived at is for the doors alone. Ask authorize() for a Grant.',
      (context) => {
        const { getTypeAtLocation } = context.sourceCode.parserServices
        const isContext = (node) => getTypeAtLocation(node).aliasSymbol?.name === 'RequestContext'
        return {
          'MemberExpression[property.name="place"]'(node) {
            if (isContext(node.object)) context.report({ node, messageId: 'found' })
          },
          'ObjectPattern > Property[key.name="place"]'(node) {
            if (isContext(node.parent)) context.report({ node, messageId: 'found' })
          },
        }
      },
    ),
  },
}

package gateway

import (
	"context"
	"errors"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	lru "github.com/hashicorp/golang-lru/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"github.com/vinculo/vinculo/internal/fault"
)

const (
	cachedDocuments = 1_000
	// maxCached is the maximum length in bytes of a cached document: the app's are shorter, and a thousand long ones would fill the
	// memory.
	maxCached = 8 << 10
	// Names are only suggested for few mistakes, and in documents with short words: it is the most expensive part of validation.
	suggestFor, suggestLength = 5, 100
)

// document is a valid document, whose connections all have a page size.
type document struct {
	parsed   *ast.QueryDocument
	docStats docStats
}

// documents parses documents and caches those that are used often. It replaces gqlgen's own parsing, which takes quadratic time and
// memory for some documents, and ignores the viewer.
type documents struct {
	schema *ast.Schema
	plain  *rules.Rules
	kept   *lru.Cache[string, *document]
}

func newDocuments(schema *ast.Schema) *documents {
	kept, err := lru.New[string, *document](cachedDocuments)
	if err != nil {
		// Only a size that isn't positive makes New fail, and this one is a constant.
		panic(err)
	}
	plain := rules.NewDefaultRules()
	for _, rule := range []validator.Rule{
		rules.FieldsOnCorrectTypeRule, rules.KnownArgumentNamesRule, rules.KnownTypeNamesRule, rules.ScalarLeafsRule,
		rules.ValuesOfCorrectTypeRule,
	} {
		plain.RemoveRule(rule.Name)
	}
	for _, rule := range []validator.Rule{
		rules.FieldsOnCorrectTypeRuleWithoutSuggestions, rules.KnownArgumentNamesRuleWithoutSuggestions,
		rules.KnownTypeNamesRuleWithoutSuggestions, rules.ScalarLeafsRuleWithoutSuggestions,
		rules.ValuesOfCorrectTypeRuleWithoutSuggestions,
	} {
		plain.AddRule(rule.Name, rule.RuleFunc)
	}
	return &documents{schema: schema, plain: plain, kept: kept}
}

// read returns the document of a signed-in viewer, or its errors.
func (d *documents) read(query string, limits Limits, lang fault.Lang) (*document, gqlerror.List) {
	if kept, ok := d.kept.Get(query); ok {
		return kept, one(limits.check(lang, kept.docStats))
	}
	doc, errs := parse(query, limits, lang)
	if errs == nil {
		errs = d.validate(doc)
	}
	if errs != nil {
		return nil, errs
	}
	boundPages(doc.parsed)
	if len(query) <= maxCached {
		d.kept.Add(query, doc)
	}
	return doc, nil
}

// parse checks the limits of a document one after the other, the cheapest first, so that none of the steps has much to do.
func parse(query string, limits Limits, lang fault.Lang) (*document, gqlerror.List) {
	if err := bytesLimit.exceeded(lang, len(query), limits.Bytes); err != nil {
		return nil, one(err)
	}
	doc := &document{docStats: measure(query)}
	if err := limits.check(lang, doc.docStats); err != nil {
		return nil, one(err)
	}
	parsed, err := parser.ParseQuery(&ast.Source{Input: query})
	if err != nil {
		return nil, one(unreadable(err))
	}
	doc.parsed = parsed
	if len(parsed.Operations) == 0 {
		return nil, one(refusal(errcode.ValidationFailed, lang, fault.NoOperation))
	}
	if err := definitionsLimit.exceeded(lang, len(parsed.Operations)+len(parsed.Fragments), MaxDefinitions); err != nil {
		return nil, one(err)
	}
	if err := visitsLimit.exceeded(lang, visits(parsed), MaxVisits); err != nil {
		return nil, one(err)
	}
	return doc, one(repeatedLimit.exceeded(lang, repeated(parsed), MaxRepeated))
}

// validate looks for mistakes first, and only suggests corrections if there are few.
func (d *documents) validate(doc *document) gqlerror.List {
	errs := validator.ValidateWithRules(d.schema, doc.parsed, d.plain)
	if len(errs) > 0 && len(errs) <= suggestFor && doc.docStats.longest <= suggestLength {
		errs = validator.ValidateWithRules(d.schema, doc.parsed, rules.NewDefaultRules())
	}
	for _, err := range errs {
		errcode.Set(err, errcode.ValidationFailed)
	}
	return errs[:min(len(errs), maxErrors)]
}

func unreadable(err error) *gqlerror.Error {
	var syntax *gqlerror.Error
	if !errors.As(err, &syntax) {
		syntax = &gqlerror.Error{Message: err.Error()}
	}
	errcode.Set(syntax, errcode.ParseFailed)
	return syntax
}

// one is the list with an error; nil for none.
func one(err *gqlerror.Error) gqlerror.List {
	if err == nil {
		return nil
	}
	return gqlerror.List{err}
}

// requestDocumentCache gives gqlgen the document that was read for the request, in the form of a cache of its own.
type requestDocumentCache struct{}

// Get implements graphql.Cache.
func (requestDocumentCache) Get(ctx context.Context, _ string) (*ast.QueryDocument, bool) {
	b := assessmentOf(ctx)
	if b == nil || b.document == nil {
		return nil, false
	}
	return b.document.parsed, true
}

// Add implements graphql.Cache.
func (requestDocumentCache) Add(context.Context, string, *ast.QueryDocument) {}

var _ graphql.Cache[*ast.QueryDocument] = requestDocumentCache{}

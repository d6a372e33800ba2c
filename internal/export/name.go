package export

import (
	"fmt"
	"strings"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
)

// FileName tells what the file holds and of which day it is.
func FileName(e *ent.Export) string {
	return fmt.Sprintf("%s-%s.%s", listName(e.List, fault.Lang(e.Language)),
		e.CreatedAt.In(domain.SaoPaulo).Format("2006-01-02"), strings.ToLower(string(e.Format)))
}

// FilePath is where the server answers the file; empty when there is none.
func FilePath(e *ent.Export) string {
	if e.Status != domain.ExportReady {
		return ""
	}
	return fmt.Sprintf("/exports/files/%d/%s", e.ID, FileName(e))
}

// listNames are the lists' names in the names of files, in Portuguese. In English they have the API's.
var listNames = map[string]string{
	"apiTokens": "tokens", "automationRules": "regras", "automationRuns": "execucoes", "branches": "filiais",
	"cancellationBatches": "lotes", "cancellationBatchRows": "contratos-de-lotes", "cancellationReasons": "motivos",
	"cancellations": "cancelamentos", "cities": "municipios", "comodatos": "comodatos", "contracts": "contratos",
	"customers": "clientes", "diciDeclarations": "declaracoes-dici", "events": "auditoria", "logins": "logins",
	"notices": "avisos", "parametersRevisions": "historico-dos-parametros", "plans": "planos",
	"savedQueries": "consultas-salvas", "scheduledCancellations": "cancelamentos-agendados",
	"serviceOrders": "ordens-de-servico", "serviceOrderTemplates": "modelos-de-os", "technologies": "tecnologias",
	"users": "usuarios", "webhookDeliveries": "entregas-de-webhooks", "webhookEndpoints": "webhooks",
}

func listName(list string, lang fault.Lang) string {
	if name, known := listNames[list]; known && lang != fault.English {
		return name
	}
	return list
}

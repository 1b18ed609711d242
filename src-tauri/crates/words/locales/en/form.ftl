### Questionnaires: templates, checks of wording.

## Templates

form-template-servqual = Service quality: expected and perceived
form-template-servqual-about = Five dimensions and 22 items, each with two scores: what is expected, what is perceived. About 6 minutes; once or twice a year.
form-template-staff = Service quality: staff version
form-template-staff-about = The same 22 items, answered by staff in place of the customers. Side by side they show where the firm misreads its customers.
form-template-logistics = Logistics service quality: nine dimensions
form-template-logistics-about = From contact and ordering to delivery and discrepancies, nine dimensions with two items each. For firms with long-standing business customers.
form-template-postal = Express delivery: five links
form-template-postal-about = Scores for ordering, collection, delivery, after-sales and information; customers are asked only about what they have met.
form-template-phases = Elements of service before, during, after
form-template-phases-about = Two questions for each element: how important it is, how we do. The result goes straight into an importance-performance chart.
form-template-competitors = Importance and competitors
form-template-competitors-about = Importance, our performance and that of two competitors in one table. Put the real names in place of “Competitor A” and “Competitor B” first.
form-template-recommend = Readiness to recommend (NPS)
form-template-recommend-about = Readiness to recommend from 0 to 10, then the reason, asked differently by score. Less than 2 minutes; can be sent every month.
form-template-complaint = Complaint follow-up
form-template-complaint-about = After a complaint is closed: is the problem solved, was it handled fairly, will the customer stay.
form-template-lost = Lost customers
form-template-lost-about = For customers who stopped sending: since when, why, where they went, what would bring them back.
